package rules

import "github.com/alecthomas/participle/v2/lexer"

// nearest is the word that was meant by a misspelt one, or "".
func nearest(found *lexer.Token, words []string) string {
	if found.Type != tokenTypes["Ident"] {
		return ""
	}
	slips := allowance(found.Value)
	best, nearest := 2*(slips+1), ""
	for _, word := range words {
		if n := len(found.Value) - len(word); n > slips || n < -slips {
			continue
		}
		// Slips are rare in the first letter: it counts double.
		d := 2*distance(found.Value, word) + differ(found.Value[0], word[0])
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

// distance counts the letters to add, drop, change or swap with the next one
// to get from a to b.
func distance(a, b string) int {
	before, last := make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row := make([]int, len(b)+1)
		row[0] = i
		for j := 1; j <= len(b); j++ {
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+differ(a[i-1], b[j-1]))
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last = last, row
	}
	return last[len(b)]
}

func differ(a, b byte) int {
	if a == b {
		return 0
	}
	return 1
}
