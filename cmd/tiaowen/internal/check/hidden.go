package check

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

// hidden reports whether a character shows nothing, or turns what stands beside
// it round: what a reader sees is then not what the file says.
func hidden(r rune) bool {
	switch {
	case '\u202a' <= r && r <= '\u202e', '\u2066' <= r && r <= '\u2069': // direction of writing
		return true
	case '\u200b' <= r && r <= '\u200f', r == '\u2060', r == '\ufeff': // without width
		return true
	}
	return r == '\u2028' || r == '\u2029' // line ends that are none
}

// checkHidden finds such characters in notices, rules and vocabulary, comments
// included. A notice may have those that an erratum puts there. The mark with
// which some editors begin a file is none of it.
func checkHidden(in Input, diags *diag.List) {
	faults := errorSpans(diags)
	for _, d := range in.Documents {
		reportHidden(d.File, in.listed(d.Front.Slug), faults, diags)
	}
	for _, f := range in.Rules {
		reportHidden(f.Source, "", faults, diags)
	}
	if in.Vocabulary != nil {
		reportHidden(in.Vocabulary.Source, "", faults, diags)
	}
}

// listed is what errata put into a notice.
func (in Input) listed(slug string) string {
	var b strings.Builder
	for _, s := range in.Sources {
		if !slices.Contains(s.Notices(), slug) {
			continue
		}
		for _, e := range s.Manifest.Errata {
			b.WriteString(e.Right)
		}
	}
	return b.String()
}

func reportHidden(f *source.File, listed string, faults []source.Span, diags *diag.List) {
	for i, r := range f.Text() {
		if !hidden(r) || i == 0 && r == '\ufeff' || strings.ContainsRune(listed, r) {
			continue
		}
		at := f.Span(i, i+utf8.RuneLen(r))
		if !overlapsAny(at, faults) {
			diags.Error("text-hidden", at, fmt.Sprintf("U+%04X", r)).Mend(at, "")
		}
	}
}
