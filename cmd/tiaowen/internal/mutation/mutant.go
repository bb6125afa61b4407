package mutation

import (
	"fmt"
	"hash/fnv"
)

// Operator is a kind of change.
type Operator string

// Operators, those on rules first, then those on marked texts.
const (
	NumberUp         Operator = "number+1"
	Comparison       Operator = "comparison"
	PhraseShortened  Operator = "phrase-shortened"
	ConditionDropped Operator = "condition-dropped"
	OtherFact        Operator = "fact"
	AndOr            Operator = "and-or"
	OtherDate        Operator = "date"
	Modality         Operator = "modality"
	Negation         Operator = "not"
	Unit             Operator = "unit"
	Value            Operator = "value"
	LineDropped      Operator = "line-dropped"
	MemberDropped    Operator = "list-member"
	OtherLink        Operator = "link"

	Label         Operator = "label"
	MarkBare      Operator = "mark-bare"
	Border        Operator = "border"
	MemberBracket Operator = "member-bracket"
	TextDropped   Operator = "text-dropped"
)

// Operators are all of them, in the order of the table.
func Operators() []Operator {
	return []Operator{
		NumberUp, Comparison, PhraseShortened, ConditionDropped, OtherFact, AndOr, OtherDate, Modality, Negation, Unit, Value,
		LineDropped, MemberDropped, OtherLink, Label, MarkBare, Border, MemberBracket, TextDropped,
	}
}

// Column is what the changed place is part of, since not everything can be told
// by the same means: no example reaches a duty.
type Column string

// Columns, in the order of the table.
const (
	Deciding Column = "deciding" // grant, standard, define, adjust, procedure, trigger
	Reading  Column = "reading"  // a second reading of any provision
	Duty     Column = "duty"     // all that decides nothing
)

// Columns are all of them.
func Columns() []Column { return []Column{Deciding, Reading, Duty} }

// Mutant is one small wrong change of a rule file.
type Mutant struct {
	Operator Operator
	Column   Column
	Notice   string // its slug
	Clause   string // the path of the clause
	Line     int
	What     string // what was changed into what

	start, end int    // the bytes of the file that are replaced
	text       string // by these
}

// String is where the mutant stands and what it is.
func (m Mutant) String() string {
	return fmt.Sprintf("dsl/%s.rules:%d\t%s\t%s\t%s", m.Notice, m.Line, m.Operator, m.Column, m.What)
}

// draw is a number by which samples are drawn. It depends on the change alone,
// so that an edit elsewhere in the file leaves the sample as it is.
func (m Mutant) draw() uint64 {
	h := fnv.New64a()
	fmt.Fprint(h, m.Operator, m.Notice, m.Clause, m.What, m.text)
	return h.Sum64()
}
