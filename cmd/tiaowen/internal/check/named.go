package check

import (
	"unicode/utf8"

	"tiaowen/grammar/notice"
)

// shortestWording is how many characters a wording has at least that words in a
// list are taken for a name by: shorter ones (低保, 街道) mean several things.
const shortestWording = 3

// named is the name of one of the kinds that has the words of a list member
// among its wordings, "" where there is none, or more than one.
func (s *symbols) named(words string, kinds []string) string {
	if utf8.RuneCountInString(words) < shortestWording {
		return ""
	}
	folded, found := notice.Fold(words), ""
	for _, x := range s.ofKinds(kinds) {
		for _, w := range x.words {
			if w.key() != folded {
				continue
			}
			if found != "" && found != x.name {
				return ""
			}
			found = x.name
		}
	}
	return found
}
