package rules

import "github.com/alecthomas/participle/v2/lexer"

// Node is where a piece of syntax stands; File.Span turns it into a source span.
type Node struct {
	Pos    lexer.Position
	EndPos lexer.Position
}

// Name is an identifier: ASCII, lower case, words joined by underscores.
type Name struct {
	Node
	Text string `parser:"@Ident"`
}

// Literal is a quoted string; Value is without quotes and with escapes undone.
type Literal struct {
	Node
	Value string `parser:"@String"`
}

// Cite is one quoted passage of the clause. Nth picks one of several equal
// passages, counted from 1; 0 where the passage is unique.
type Cite struct {
	Node
	Quote Literal `parser:"@@"`
	Nth   int     `parser:"('@' @Int)?"`
	// Within and At are of a cite that is a part of a text: the text, and where
	// in its plain words the part stands.
	Within *Marked `parser:""`
	At     int     `parser:""`
}

// Text is what adjacent strings say together, with marks (see Marks). Nth picks
// one of several equal passages, as in a Cite.
type Text struct {
	Node
	Parts []*Literal `parser:"@@+"`
	Nth   int        `parser:"('@' @Int)?"`
}

// Number is a decimal as written, underscores allowed ("2_000_000", "1.3").
type Number struct {
	Node
	Text string `parser:"@(Int | Decimal)"`
}

// Measure is a number with its unit: 650 yuan, 3 months, 16 years, 30 percent.
type Measure struct {
	Node
	Number Number `parser:"@@"`
	Unit   string `parser:"@('yuan' | 'days' | 'months' | 'years' | 'hours' | 'percent' | 'persons')"`
}

// Date is 2022-08-31, or 2022-06 where the text names no day.
type Date struct {
	Node
	Text string `parser:"@(Date | Month)"`
}

// Param is the use of a standard, with the category value that picks the
// entry: dibao[urban]; without one, the entry of the case's own category.
type Param struct {
	Node
	Name  Name  `parser:"@@"`
	Index *Name `parser:"('[' @@ ']')?"`
}

// Ref names a clause of a notice: ningxia-2022:5.
type Ref struct {
	Node
	Text string `parser:"@Ref"`
}
