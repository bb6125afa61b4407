package casefile

import "tiaowen/cmd/tiaowen/internal/ir"

func factNames(v *ir.Vocabulary) []string {
	var out []string
	for _, f := range v.Facts {
		out = append(out, f.Name)
	}
	return out
}

func valueNames(v *ir.Vocabulary, category string) []string {
	var out []string
	if c := v.Category(category); c != nil {
		for _, value := range c.Values {
			out = append(out, value.Name)
		}
	}
	return out
}

// entryNames are the keys that standards may have: minimum_wage, dibao[urban].
func entryNames(v *ir.Vocabulary) []string {
	var out []string
	for _, s := range v.Standards {
		if s.By == "" {
			out = append(out, s.Name)
			continue
		}
		for _, value := range valueNames(v, s.By) {
			out = append(out, s.Name+"["+value+"]")
		}
	}
	return out
}

// nearest is the known name that takes the fewest edits to become the word,
// the first of several; "" where none is known.
func nearest(word string, known []string) string {
	if len(word) > 2*maxName {
		word = word[:2*maxName]
	}
	best, cost := "", 0
	for _, k := range known {
		if d := distance(word, k); best == "" || d < cost {
			best, cost = k, d
		}
	}
	return best
}

// maxName bounds the work on a key that is no name at all.
const maxName = 64

// alike reports whether a word is so near a name that the name was meant.
func alike(word, name string) bool {
	return name != "" && len(word) <= maxName && distance(word, name) <= max(len(word)/3, 1)
}

// distance is how many bytes must be added, dropped or replaced to turn a into b.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		diagonal := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			replaced := diagonal
			if a[i-1] != b[j-1] {
				replaced++
			}
			diagonal, row[j] = row[j], min(replaced, row[j]+1, row[j-1]+1)
		}
	}
	return row[len(b)]
}
