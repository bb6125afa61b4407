package eval

import (
	"fmt"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// indexOf is the category value that picks the entry of the standard in v: the
// one written, else that of the entry being set, else the case's own ("" where
// the case does not say).
func (s *scope) indexOf(v ir.Value, setting string) string {
	decl := s.vocabulary.Standard(v.Standard)
	switch {
	case v.Index != "" || decl == nil || decl.By == "":
		return v.Index
	case setting != "" && s.hasValue(decl.By, setting):
		return setting
	}
	return s.facts[decl.By].Value
}

func (s *scope) hasValue(category, value string) bool {
	c := s.vocabulary.Category(category)
	if c == nil {
		return false
	}
	for _, v := range c.Values {
		if v.Name == value {
			return true
		}
	}
	return false
}

// standard is the value in force for the day: set by the notice, else by the
// nearest notice above that does, else given with the case, else missing.
func (s *scope) standard(name, index string) figure {
	decl := s.vocabulary.Standard(name)
	switch {
	case decl == nil:
		s.fail("the vocabulary has no standard %q", name)
		return figure{}
	case decl.By != "" && index == "":
		return figure{Needs: []string{decl.By}}
	case s.date.IsZero():
		return figure{Needs: []string{DateFact}}
	}
	if setting := s.setting(name, index); setting != nil {
		return s.set(setting, name, index)
	}
	return s.input(name, index)
}

// setting is the provision that sets an entry of a standard, or nil. What is
// set further up counts only where no nearer notice may yet turn out to set it.
func (s *scope) setting(name, index string) *ir.Provision {
	for _, p := range s.chain {
		for _, subject := range []string{entryName(name, index), name} {
			for _, v := range p.Provisions {
				if v.Kind == ir.Standard && v.Subject == subject && v.Setting != nil {
					return v
				}
			}
		}
		if !s.asWritten && maySet(p) {
			return nil
		}
	}
	return nil
}

func (s *scope) set(v *ir.Provision, name, index string) figure {
	entry := entryName(name, index)
	if !s.enter(entry) {
		return figure{}
	}
	defer s.leave(entry)
	out := s.amount(v.Setting.Amount, index)
	own := Use{Standard: name, Index: index, Amount: out.Amount, Provision: v.ID, Clause: v.Clause, Quotes: v.Quotes}
	out.Uses = append([]Use{own}, out.Uses...)
	return out
}

func (s *scope) input(name, index string) figure {
	entry := entryName(name, index)
	fen, given := s.inputs[entry]
	if !given {
		return figure{Needs: []string{entry}}
	}
	amount := Amount{Low: &fen, High: &fen}
	return figure{Amount: amount, Uses: []Use{{Standard: name, Index: index, Amount: amount}}}
}

// StandardValue is an entry of a standard on a day, under a notice.
type StandardValue struct {
	Decl   *ir.StandardDecl // label, base and period
	Index  string
	Amount Amount
	Needs  []string // inputs without which the amount is not known
	Uses   []Use    // the first is the setting itself: provision, clause, quotes
}

// Standards returns every standard that the notice, or a notice above it that
// is in force, sets for the day, by name and then in the order of the category.
func Standards(ws *ir.Workspace, slug string, date ir.Date) ([]StandardValue, error) {
	s, err := newScope(ws, slug, ir.Case{Date: date})
	if err != nil {
		return nil, err
	}
	if date.IsZero() {
		return nil, fmt.Errorf("standards are those of a day, and none is given")
	}
	var out []StandardValue
	for i := range ws.Vocabulary.Standards {
		decl := &ws.Vocabulary.Standards[i]
		for _, index := range Entries(ws.Vocabulary, decl) {
			if s.setting(decl.Name, index) == nil {
				continue
			}
			f := s.standard(decl.Name, index)
			out = append(out, StandardValue{decl, index, f.Amount, f.Needs, f.Uses})
		}
	}
	return out, s.err
}

// Entries are the indexes of a standard's entries: the values of its category,
// or the one index "".
func Entries(v *ir.Vocabulary, decl *ir.StandardDecl) []string {
	category := v.Category(decl.By)
	if decl.By == "" || category == nil {
		return []string{""}
	}
	var out []string
	for _, value := range category.Values {
		out = append(out, value.Name)
	}
	return out
}
