package check

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tiaowen/grammar/rules"
)

// shortestWording is how many characters a wording has at least that words in a
// list are taken for a name by: shorter ones (低保, 街道) mean several things.
const shortestWording = 3

// named is the name of one of the kinds whose label or other wording the words
// of a list member are, "" where there is none, or more than one.
func (s *symbols) named(words string, kinds []string) string {
	if utf8.RuneCountInString(words) < shortestWording {
		return ""
	}
	found := ""
	for _, d := range s.declarations() {
		if !slices.Contains(kinds, d.kind) || !slices.Contains(d.words, words) {
			continue
		}
		if found != "" {
			return ""
		}
		found = d.name
	}
	return found
}

// worded is a declared name with the words that may stand for it.
type worded struct {
	name, kind string
	words      []string
}

func (s *symbols) declarations() []worded {
	if s.worded == nil && s.file != nil {
		for _, d := range s.file.Declarations {
			switch {
			case d.Fact != nil:
				s.worded = append(s.worded, worded{d.Fact.Name.Text, "fact", allWords(d.Fact.Label, d.Fact.Words)})
			case d.Subject != nil:
				s.worded = append(s.worded, worded{d.Subject.Name.Text, d.Subject.Kind, allWords(d.Subject.Label, d.Subject.Words)})
			}
		}
	}
	return s.worded
}

func allWords(label rules.Literal, words []*rules.Literal) []string {
	out := []string{strings.Join(strings.Fields(label.Value), "")}
	for _, w := range words {
		out = append(out, strings.Join(strings.Fields(w.Value), ""))
	}
	return out
}
