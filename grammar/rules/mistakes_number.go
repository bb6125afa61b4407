package rules

import (
	"regexp"
	"strings"
	"time"

	"github.com/alecthomas/participle/v2/lexer"
)

// date holds a date to the calendar; a month without a day to 01..12.
func (s *scanner) date(t lexer.Token) lexer.Token {
	if _, err := time.Parse("2006-01-02", t.Value); err == nil {
		return t
	}
	if _, err := time.Parse("2006-01", t.Value); err == nil {
		return t
	}
	s.error("syntax-date", t, t.Value)
	return mended(t, "Date", "2000-01-01")
}

// Numbers keep within what money in int64 fen can hold with room to multiply.
const (
	maxWholeDigits    = 12
	maxFractionDigits = 6
)

var numberForm = regexp.MustCompile(`^(?:0|[1-9][0-9]*(?:_[0-9]+)*)(?:\.[0-9]+)?$`)

func (s *scanner) number(t lexer.Token) lexer.Token {
	if !numberForm.MatchString(t.Value) {
		s.error("syntax-number", t, t.Value)
		return mended(t, "Int", "1")
	}
	whole, fraction, _ := strings.Cut(strings.ReplaceAll(t.Value, "_", ""), ".")
	if len(whole) > maxWholeDigits || len(fraction) > maxFractionDigits {
		s.error("syntax-number-size", t, t.Value, maxWholeDigits, maxFractionDigits)
		return mended(t, "Int", "1")
	}
	return t
}

func (s *scanner) groupedNumber(t lexer.Token) lexer.Token {
	plain := strings.ReplaceAll(t.Value, ",", "_")
	s.error("syntax-number-commas", t, t.Value, plain).Mend(s.span(t), plain)
	return mended(t, "Decimal", plain)
}

// maxOccurrence is the highest number after @ in a cite.
const maxOccurrence = 999

// occurrences holds the number after @ to 1..maxOccurrence: the grammar would
// read 010 as eight and stop at a number that int cannot hold.
func (s *scanner) occurrences(tokens []lexer.Token) {
	afterAt := false
	for i := range tokens {
		t := &tokens[i]
		switch {
		case isElided(t.Type):
			continue
		case afterAt && t.Type == tokenTypes["Int"] && !isOccurrence(t.Value):
			s.error("syntax-occurrence", *t, t.Value, maxOccurrence)
			t.Value = "1"
		}
		afterAt = t.Value == "@"
	}
}

var occurrenceForm = regexp.MustCompile(`^[1-9][0-9]{0,2}$`)

func isOccurrence(digits string) bool { return occurrenceForm.MatchString(digits) }
