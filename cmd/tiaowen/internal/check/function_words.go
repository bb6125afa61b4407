package check

import (
	_ "embed"
	"slices"
	"strings"
)

// functionWordsFile has an entry a line, and behind a tab the reason why the
// word needs no rule.
//
//go:embed function_words.tsv
var functionWordsFile string

var functionWords = readFunctionWords(functionWordsFile)

// wordSet is the function words, with how long the longest is.
type wordSet struct {
	words   map[string]bool
	longest int
}

func readFunctionWords(file string) wordSet {
	s := wordSet{words: map[string]bool{}}
	for _, line := range strings.Split(strings.TrimSpace(file), "\n") {
		word, _, _ := strings.Cut(line, "\t")
		s.words[word] = true
		s.longest = max(s.longest, len(word))
	}
	return s
}

// compose reports whether words of the set and some more make up the text, the
// longest first.
func (s wordSet) compose(text string, more []string) bool {
	for text != "" {
		n := min(s.longest, len(text))
		for n > 0 && !s.words[text[:n]] && !slices.Contains(more, text[:n]) {
			n--
		}
		if n == 0 {
			return false
		}
		text = text[n:]
	}
	return true
}
