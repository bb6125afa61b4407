package rules

import (
	"regexp"
	"slices"
	"strings"
)

// ebnfWidth is where the lines of the EBNF are broken.
const ebnfWidth = 96

// EBNF is the grammar that the parsers run, one production after the other,
// each followed by those that it is made of. Words in quotes are keywords,
// names in angle brackets are tokens; ? is at most one, * any number, + at
// least one.
func EBNF() string {
	productions := map[string]string{}
	for _, p := range grammar().productions {
		name, body, _ := strings.Cut(strings.TrimSuffix(p, " ."), " = ")
		productions[name] = body
	}
	var names []string
	reach(productions, "RuleFile", &names)
	reach(productions, "VocabularyFile", &names)
	var out strings.Builder
	for _, name := range names {
		out.WriteString(wrapped(name + " = " + productions[name] + " ."))
	}
	return out.String()
}

// reference is the name of a production in the body of another.
var reference = regexp.MustCompile(`\b[A-Z][A-Za-z]+`)

// reach adds the name and what it refers to, depth first.
func reach(productions map[string]string, name string, names *[]string) {
	if slices.Contains(*names, name) {
		return
	}
	*names = append(*names, name)
	for _, next := range reference.FindAllString(productions[name], -1) {
		reach(productions, next, names)
	}
}

// wrapped breaks a production into lines; a bar begins a line, never ends one.
func wrapped(production string) string {
	var out strings.Builder
	column := 0
	for _, word := range strings.Split(strings.ReplaceAll(production, " | ", " |\x00"), " ") {
		word = strings.ReplaceAll(word, "|\x00", "| ")
		switch {
		case column == 0:
		case column+1+len(word) > ebnfWidth:
			out.WriteString("\n    ")
			column = 4
		default:
			out.WriteString(" ")
			column++
		}
		out.WriteString(word)
		column += len(word)
	}
	return out.String() + "\n"
}
