package notice

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

const (
	maxRunIn   = 30 // characters of a heading that is the first sentence of its paragraph
	maxOwnLine = 60 // characters of a heading with a line to itself
)

var figure = regexp.MustCompile(`\d`)

// splitHeading parts what follows the number into heading and body. In statutes
// only bold type and Markdown tell a heading: an article's first sentence is
// law, however short. A chapter has nothing but its heading.
func splitHeading(p paragraph, n number, statute bool) (heading, body passage) {
	numberEnd := n.length
	rest := p.slice(numberEnd, len(p.text)).trim()
	cut := 0
	switch first := strings.Index(rest.text, "。"); {
	case n.style.container() || p.whole() && (first < 0 || first+len("。") == len(rest.text)):
		cut = len(rest.text)
	case p.bold > numberEnd && p.bold < len(p.text):
		cut = len(rest.text) - len(p.slice(p.bold, len(p.text)).trim().text)
	case statute:
	case first < 0 && unfinished(rest.text) && utf8.RuneCountInString(rest.text) <= maxOwnLine:
		cut = len(rest.text)
	case isRunIn(rest.text, first):
		cut = first + len("。")
	}
	heading = rest.slice(0, cut)
	heading = heading.slice(0, len(strings.TrimRight(heading.text, "。：: \u3000")))
	return heading, rest.slice(cut, len(rest.text)).trim()
}

// isRunIn reports whether the first sentence, which ends at byte end, is a
// heading: short, without figures, and not all of the paragraph.
func isRunIn(text string, end int) bool {
	return end > 0 && end+len("。") < len(text) && !figure.MatchString(text[:end]) &&
		!strings.ContainsAny(text[:end], "；：《") && utf8.RuneCountInString(text[:end]) <= maxRunIn
}
