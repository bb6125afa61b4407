package finding

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/compare/passage"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// SameAs reports whether two findings say the same of the same words, whatever
// shows them.
func (f Finding) SameAs(o Finding) bool {
	return f.Code == o.Code && f.Element == o.Element && f.Kind == o.Kind && f.Subject == o.Subject &&
		slices.Equal(wordsOf(f.Lower), wordsOf(o.Lower)) && slices.Equal(wordsOf(f.Upper), wordsOf(o.Upper))
}

func wordsOf(s *passage.Side) []ir.Quote {
	if s == nil {
		return nil
	}
	return s.Quotes
}
