package rules

import (
	"github.com/alecthomas/participle/v2/lexer"

	"tiaowen/grammar/spelling"
)

// nearest is the word that was meant by a misspelt one, or "".
func nearest(found *lexer.Token, words []string) string {
	if found.Type != tokenTypes["Ident"] {
		return ""
	}
	return nearestWord(found.Value, words)
}

// nearestWord is the word that was meant by a misspelt one, or "".
func nearestWord(found string, words []string) string {
	slips := allowance(found)
	best, nearest := 2*(slips+1), ""
	for _, word := range words {
		if n := len(found) - len(word); n > slips || n < -slips {
			continue
		}
		// Slips are rare in the first letter: it counts double.
		d := 2*spelling.Distance(found, word) + differ(found[0], word[0])
		if d < best {
			best, nearest = d, word
		}
	}
	return nearest
}

// allowance is how many slips a word of its length may have.
func allowance(word string) int {
	switch n := len(word); {
	case n < 3:
		return 0
	case n < 6:
		return 1
	default:
		return 2
	}
}

func differ(a, b byte) int {
	if a == b {
		return 0
	}
	return 1
}
