package check

import (
	"strings"
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
	return s.meanings(kinds)[notice.Fold(words)]
}

// meanings are the names of the kinds by their wordings, once all are declared;
// "" for a wording of several.
func (s *symbols) meanings(kinds []string) map[string]string {
	key := strings.Join(kinds, " ")
	if out, known := s.byWording[key]; known {
		return out
	}
	out := map[string]string{}
	for _, x := range s.ofKinds(kinds) {
		for _, w := range x.words {
			name, taken := out[w.key()]
			if taken && name != x.name {
				out[w.key()] = ""
			} else {
				out[w.key()] = x.name
			}
		}
	}
	s.byWording[key] = out
	return out
}
