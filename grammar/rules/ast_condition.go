package rules

// Condition is a formula over facts: or binds weaker than and, and weaker than not.
type Condition struct {
	Node
	Any []*Conjunction `parser:"@@ ('or' @@)*"`
}

// Conjunction holds where all of its terms hold.
type Conjunction struct {
	Node
	All []*Term `parser:"@@ ('and' @@)*"`
}

// Term is an atom, or a condition in parentheses, perhaps negated, with the
// words it rests on.
type Term struct {
	Node
	Not   bool       `parser:"@'not'?"`
	Group *Condition `parser:"( '(' @@ ')'"`
	Open  bool       `parser:"| @'others'"`
	Atom  *Atom      `parser:"| @@ )"`
	Cites []*Cite    `parser:"('cite' @@+)?"`
}

// Atom is a fact that holds, a category that has a value, or a comparison.
type Atom struct {
	Node
	Fact  Name     `parser:"@@"`
	Is    *Name    `parser:"( 'is' @@"`
	Op    string   `parser:"| @('=' | '>=' | '>' | '<=' | '<')"`
	Value *Operand `parser:"  @@ )?"`
}

// Operand is a measure (650 yuan), a date, a standard, or a multiple of a
// standard (1.5 x dibao[urban]): Number with Unit, Date, Of, or Number with Of.
type Operand struct {
	Node
	Date   *Date   `parser:"  @@"`
	Number *Number `parser:"| ( @@"`
	Unit   string  `parser:"    ( @('yuan' | 'days' | 'months' | 'years' | 'hours' | 'percent' | 'persons')"`
	Of     *Param  `parser:"    | 'x' @@ ) )"`
	Param  *Param  `parser:"| @@"`
}
