package quantity

import "slices"

// lexicon finds the longest of its words at a place of a script.
type lexicon[T any] map[rune][]lexeme[T]

type lexeme[T any] struct {
	words []rune
	value T
}

// group is words that mean the same.
type group[T any] struct {
	value T
	words []string
}

func newLexicon[T any](groups ...group[T]) lexicon[T] {
	l := lexicon[T]{}
	for _, g := range groups {
		for _, words := range g.words {
			runes := newScript(words).runes
			l[runes[0]] = append(l[runes[0]], lexeme[T]{runes, g.value})
		}
	}
	for _, list := range l {
		slices.SortStableFunc(list, func(a, b lexeme[T]) int { return len(b.words) - len(a.words) })
	}
	return l
}

// match returns what the longest word at i means and where it ends; end is i
// where no word stands.
func (l lexicon[T]) match(s *script, i int) (value T, end int) {
	for _, e := range l[s.rune(i)] {
		if s.has(i, e.words) {
			return e.value, i + len(e.words)
		}
	}
	return value, i
}
