package transcript

import (
	"regexp"
	"strings"
	"unicode"
)

// squeeze sets the white space of running text by the rule of the corpus: none
// but between two Latin words or numbers, and between the names of two offices.
func squeeze(text string) string {
	var b strings.Builder
	last := ""
	for _, word := range strings.FieldsFunc(text, unicode.IsSpace) {
		b.WriteString(between(last, word))
		b.WriteString(word)
		last = word
	}
	return b.String()
}

// join joins two texts, each with its white space set.
func join(a, b string) string {
	first, _, _ := strings.Cut(b, " ")
	return a + between(a[strings.LastIndexByte(a, ' ')+1:], first) + b
}

// between is the white space between two words.
func between(first, second string) string {
	if first == "" || second == "" {
		return ""
	}
	if isLatin(first[len(first)-1]) && isLatin(second[0]) || twoOffices(first, second) {
		return " "
	}
	return ""
}

func isLatin(b byte) bool {
	return '0' <= b && b <= '9' || 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z'
}

const office = `(?:部|厅|局|署|行|院|委|委员会|办公厅|办公室|政府)`

var (
	endsInOffice   = regexp.MustCompile(`\p{Han}` + office + `$`)
	startsInVerb   = regexp.MustCompile(`^(?:关于|印发|转发|批转)`)
	startsInOffice = regexp.MustCompile(`^\p{Han}{1,20}?` + office + `(?:关于|印发|转发|批转|[<〈《]|$)`)
)

func twoOffices(first, second string) bool {
	return endsInOffice.MatchString(first) && !startsInVerb.MatchString(second) && startsInOffice.MatchString(second)
}

// plain is a text without white space.
func plain(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, text)
}
