package rules

import "github.com/alecthomas/participle/v2/lexer"

// Parse reads a header; see participle.Parseable.
func (n *NoticeHeader) Parse(lex *lexer.PeekingLexer) error {
	node, faults, err := grammar().header.parse(lex)
	if err == nil {
		*n = NoticeHeader(*node)
		n.faults = faults
	}
	return err
}

// Parse reads a clause; see participle.Parseable.
func (c *Clause) Parse(lex *lexer.PeekingLexer) error {
	node, faults, err := grammar().clause.parse(lex)
	if err == nil {
		*c = Clause(*node)
		c.faults = faults
	}
	return err
}

// Parse reads an item; see participle.Parseable.
func (i *Item) Parse(lex *lexer.PeekingLexer) error {
	node, faults, err := grammar().item.parse(lex)
	if err == nil {
		*i = Item(*node)
		i.faults = faults
	}
	return err
}

// Parse reads a line; see participle.Parseable.
func (l *Line) Parse(lex *lexer.PeekingLexer) error {
	node, faults, err := grammar().line.parse(lex)
	if err == nil {
		*l = Line(*node)
		l.faults = faults
	}
	return err
}

// Parse reads a given fact; see participle.Parseable.
func (g *Given) Parse(lex *lexer.PeekingLexer) error {
	node, faults, err := grammar().given.parse(lex)
	if err == nil {
		*g = Given(*node)
		g.faults = faults
	}
	return err
}

// Parse reads an expectation; see participle.Parseable.
func (e *Expectation) Parse(lex *lexer.PeekingLexer) error {
	node, faults, err := grammar().expectation.parse(lex)
	if err == nil {
		*e = Expectation(*node)
		e.faults = faults
	}
	return err
}

// Parse reads a declaration; see participle.Parseable.
func (d *Declaration) Parse(lex *lexer.PeekingLexer) error {
	node, faults, err := grammar().declaration.parse(lex)
	if err == nil {
		*d = Declaration(*node)
		d.faults = faults
	}
	return err
}

// Parse reads a value of a category; see participle.Parseable.
func (v *CategoryValue) Parse(lex *lexer.PeekingLexer) error {
	node, faults, err := grammar().value.parse(lex)
	if err == nil {
		*v = CategoryValue(*node)
		v.faults = faults
	}
	return err
}
