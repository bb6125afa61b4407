package textdiff

import (
	"strings"
	"unicode"
)

// Synonym is two wordings that change no rule, and why; B may be empty.
type Synonym struct{ A, B, Because string }

// Reason says why a change alters no rule: both sides differ in punctuation
// alone, or stand inside two wordings that are declared the same. ok is false
// where nothing of the kind is known.
func Reason(upper, lower string, c Change, synonyms []Synonym) (because Synonym, ok bool) {
	u, l := upper[c.Upper.Start:c.Upper.End], lower[c.Lower.Start:c.Lower.End]
	if bare(u) == bare(l) {
		return Synonym{A: strings.TrimSpace(u), B: strings.TrimSpace(l)}, true
	}
	for _, s := range synonyms {
		if within(upper, lower, c, s.A, s.B) || within(upper, lower, c, s.B, s.A) {
			return s, true
		}
	}
	return Synonym{}, false
}

// bare is a text without punctuation and white space.
func bare(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsPunct(r) || unicode.IsSpace(r) || unicode.IsSymbol(r) && r != '+' && r != '%' {
			return -1
		}
		return r
	}, s)
}

// within reports whether the change lies inside the wording a above and b
// below, with the same words before and after it: 照护 and 照料 differ in their
// second character only.
func within(upper, lower string, c Change, a, b string) bool {
	cu, cl := trim(upper, c.Upper), trim(lower, c.Lower)
	for _, u := range around(upper, cu, a) {
		for _, l := range around(lower, cl, b) {
			if bare(upper[u.Start:cu.Start]) == bare(lower[l.Start:cl.Start]) &&
				bare(upper[cu.End:u.End]) == bare(lower[cl.End:l.End]) {
				return true
			}
		}
	}
	return false
}

// around returns the places of phrase in text that cover r. The empty phrase
// covers nothing but an empty r.
func around(text string, r Range, phrase string) []Range {
	if phrase == "" {
		if bare(text[r.Start:r.End]) == "" {
			return []Range{{r.Start, r.Start}}
		}
		return nil
	}
	var out []Range
	for from := max(0, r.Start-len(phrase)); from <= r.Start; {
		n := strings.Index(text[from:], phrase)
		if n < 0 || from+n > r.Start {
			return out
		}
		if end := from + n + len(phrase); end >= r.End {
			out = append(out, Range{from + n, end})
		}
		from += n + 1
	}
	return out
}

// trim takes punctuation and white space off both ends of a range.
func trim(text string, r Range) Range {
	skip := func(c rune) bool { return unicode.IsPunct(c) || unicode.IsSpace(c) }
	s := text[r.Start:r.End]
	left := len(s) - len(strings.TrimLeftFunc(s, skip))
	right := len(strings.TrimRightFunc(s[left:], skip))
	return Range{r.Start + left, r.Start + left + right}
}
