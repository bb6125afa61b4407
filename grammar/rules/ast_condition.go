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

// Term is an atom, a condition in parentheses, or any one of the members of a
// text, perhaps negated, with the words it rests on.
type Term struct {
	Node
	Not   bool       `parser:"@'not'?"`
	Any   *Any       `parser:"( @@"`
	Group *Condition `parser:"| ( '(' @@ ')'"`
	Open  bool       `parser:"  | @'others'"`
	As    *Name      `parser:"    ('as' @@)?"`
	Atom  *Atom      `parser:"  | @@ )"`
	Cites []*Cite    `parser:"  ('cite'? @@+)? )"`
}

// Any holds for whoever is one of the members that a text lists; Others names
// those who are only in its open end.
type Any struct {
	Node
	Text   *Text `parser:"'any' @@"`
	Others *Name `parser:"('others' 'as' @@)?"`
}

// Atom is a fact that holds, a category that has a value, or a comparison.
type Atom struct {
	Node
	Fact  Name     `parser:"@@"`
	Is    *Name    `parser:"( 'is' @@"`
	Op    string   `parser:"| @('=' | '>=' | '>' | '<=' | '<')"`
	Value *Operand `parser:"  @@"`
	WasOp string   `parser:"  ('was' @('=' | '>=' | '>' | '<=' | '<')?"`
	Was   *Operand `parser:"   @@)? )?"`
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
