package citation

import (
	"regexp"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Citation is a document that a text cites.
type Citation struct {
	Title   string   // as cited, without the outer 《》; "" where only a number is given
	Number  Number   // zero where only a title is given
	Issuers []string // named in the title or right before it, without 和 and 、; often none
	Start   int      // bytes of the text, 《》 and the number included
	End     int
}

// Find returns the citations of a text in order. A number right after a title
// belongs to it.
func Find(text string) []Citation {
	numbers := findNumbers(text)
	titles := findTitles(text, numbers)
	var out []Citation
	taken := make([]bool, len(numbers))
	for _, t := range titles {
		for i, n := range numbers {
			if n.start >= t.Start && n.end <= t.End { // a number in the title is the title's
				taken[i] = true
			}
			if !taken[i] && n.start >= t.End && between.MatchString(text[t.End:n.start]) {
				t.Number, t.End, taken[i] = n.number, n.end, true
			}
		}
		out = append(out, t)
	}
	for i, n := range numbers {
		if !taken[i] {
			out = append(out, Citation{Number: n.number, Start: n.start, End: n.end})
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Start < out[j].Start })
	return out
}

// between is what may stand between a title and its number.
var between = regexp.MustCompile(`^\s*(?:的?(?:通知|意见|函|批复|决定)|文件)?\s*[` + openers + `]?\s*$`)

// maxTitle is the most characters that a title has, brackets aside: where its
// closing mark is lost, no more than these are looked at.
const maxTitle = 120

// findTitles finds 《…》. Where the closing mark is lost, the title ends at the
// number that follows it; without one there is no title.
func findTitles(text string, numbers []place) []Citation {
	var out []Citation
	for from := 0; ; {
		start := strings.Index(text[from:], "《")
		if start < 0 {
			return out
		}
		start += from
		from = start + len("《")
		if end, ok := closing(text, start); ok {
			out = append(out, title(text, start, end, text[from:end-len("》")]))
			from = end
		} else if end, ok := lost(text, from, numbers); ok {
			out = append(out, title(text, start, end, text[from:end]))
			from = end
		}
	}
}

func title(text string, start, end int, words string) Citation {
	c := Citation{Title: strings.Join(strings.Fields(words), " "), Start: start, End: end}
	if c.Issuers = issuersIn(core(c.Title).issuers); c.Issuers == nil {
		c.Issuers = issuersBefore(text[:start])
	}
	return c
}

// closing is the end of the title whose 《 stands at start. A title in the title
// stands in 〈〉, but often in 《》 too.
func closing(text string, start int) (end int, ok bool) {
	depth := 0
	for i, r := range text[start:] {
		switch r {
		case '《':
			depth++
		case '》':
			depth--
		}
		if depth == 0 {
			return start + i + utf8.RuneLen(r), true
		}
	}
	return 0, false
}

// lost is the end of a title that starts at byte from and lost its 》.
func lost(text string, from int, numbers []place) (end int, ok bool) {
	for _, n := range numbers {
		if n.start > from {
			words := text[from:n.start]
			trimmed := strings.TrimRightFunc(words, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("（([［〔", r) })
			return from + len(trimmed), trimmed != "" && utf8.RuneCountInString(words) <= maxTitle && !strings.ContainsAny(words, "。；;")
		}
	}
	return 0, false
}
