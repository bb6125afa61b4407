package eval

import (
	"fmt"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// DateFact is the name under which a missing day of decision is reported.
const DateFact = "date"

// scope is one case under one notice: everything a condition can refer to.
type scope struct {
	vocabulary *ir.Vocabulary
	policy     *ir.Policy
	chain      []*ir.Policy // the notice and those above it, nearest first, in force on the day
	date       ir.Date
	facts      map[string]ir.Given
	inputs     map[string]quantity.Ratio // standards given with the case, by name[index]
	working    map[string]bool           // facts and standards being worked out
	asWritten  bool                      // an example holds rules to what is written of them
	err        error                     // the first failure; it stops nothing, Decide returns it
}

func newScope(ws *ir.Workspace, slug string, c ir.Case) (*scope, error) {
	s := &scope{
		vocabulary: ws.Vocabulary,
		policy:     ws.Policy(slug),
		date:       c.Date,
		facts:      map[string]ir.Given{},
		inputs:     map[string]quantity.Ratio{},
		working:    map[string]bool{},
	}
	if s.policy == nil {
		return nil, fmt.Errorf("no notice %q in the workspace", slug)
	}
	for _, p := range ws.Chain(slug) {
		if !c.Date.IsZero() && p.Validity.Contains(c.Date) {
			s.chain = append(s.chain, p)
		}
	}
	return s, s.take(c)
}

func (s *scope) take(c ir.Case) error {
	for _, g := range c.Facts {
		decl := s.vocabulary.Fact(g.Fact)
		if decl == nil {
			return fmt.Errorf("the vocabulary has no fact %q", g.Fact)
		}
		if (decl.Type == ir.Number || decl.Type == ir.Money) && !g.Number.Valid() {
			return fmt.Errorf("%s is given without a number", g.Fact)
		}
		s.facts[g.Fact] = g
	}
	for _, in := range c.Standards {
		if s.vocabulary.Standard(in.Standard) == nil {
			return fmt.Errorf("the vocabulary has no standard %q", in.Standard)
		}
		s.inputs[entryName(in.Standard, in.Index)] = in.Fen
	}
	return nil
}

// fail keeps the first failure.
func (s *scope) fail(format string, args ...any) {
	if s.err == nil {
		s.err = fmt.Errorf(format, args...)
	}
}

// enter marks a name as being worked out; it fails where the name already is,
// since its meaning would then rest on itself.
func (s *scope) enter(name string) bool {
	if s.working[name] {
		s.fail("%s: %q is defined by itself", s.policy.Slug, name)
		return false
	}
	s.working[name] = true
	return true
}

func (s *scope) leave(name string) { delete(s.working, name) }

// entryName is how an entry of a standard is written: dibao[urban].
func entryName(standard, index string) string {
	if index == "" {
		return standard
	}
	return standard + "[" + index + "]"
}
