package transcript

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"tiaowen/grammar/notice"
)

const (
	minWrapLines = 8  // fewer lines prove no layout
	minWrapWidth = 15 // characters
	wrapSlack    = 2  // characters by which lines of one layout differ
	longLine     = 40 // characters; a shorter line without 。 may be a heading or a name
)

// A wrap is the width in characters at which the layout broke every line, or 0
// where lines are paragraphs.
type wrap float64

// measure finds the width that at least half of the longer lines have.
func measure(lines []line) wrap {
	near := map[int]int{}
	long := 0
	for _, l := range lines {
		if w := width(l.Text); w >= minWrapWidth {
			long++
			for d := -wrapSlack; d <= wrapSlack; d++ {
				near[int(w+0.5)+d]++
			}
		}
	}
	best := 0
	for w, n := range near {
		if n > near[best] || n == near[best] && w < best {
			best = w
		}
	}
	if long < minWrapLines || near[best]*2 < long {
		return 0
	}
	return wrap(best)
}

// width counts characters, a Latin letter or digit as half of one: half-width
// marks in scanned text were full-width in print.
func width(text string) float64 {
	w := 0.0
	for _, r := range text {
		switch {
		case unicode.IsSpace(r):
		case r < utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			w += 0.5
		default:
			w++
		}
	}
	return w
}

// full reports whether a line reaches the width at which the layout broke it.
func (w wrap) full(text string) bool { return w > 0 && width(text) >= float64(w)-wrapSlack }

// goesOn reports whether the paragraph so far, of which last is the last line,
// goes on in the next line.
func (w wrap) goesOn(paragraph string, last line) bool {
	if strings.HasSuffix(paragraph, "，") || strings.HasSuffix(paragraph, ",") || strings.HasSuffix(paragraph, "、") {
		return true
	}
	if w > 0 {
		return w.full(last.Text)
	}
	running := strings.Contains(paragraph, "。") || utf8.RuneCountInString(paragraph) >= longLine
	return running && notice.Unfinished(paragraph) && !last.Heading
}
