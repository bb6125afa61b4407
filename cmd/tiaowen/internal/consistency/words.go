package consistency

import (
	"slices"
	"strings"
)

// runs are the passages of n characters of a text.
func runs(text string, n int) []string {
	var out []string
	runes := []rune(text)
	for i := 0; i+n <= len(runes); i++ {
		out = append(out, string(runes[i:i+n]))
	}
	return out
}

// shared reports whether two texts have n characters in a row in common.
func shared(a, b string, n int) bool {
	return slices.ContainsFunc(runs(a, n), func(run string) bool { return strings.Contains(b, run) })
}

// likeLabels is how many characters in a row the labels of two benefits of one
// kind have in common, as in 临时救助.
const likeLabels = 4

// alike reports whether two subjects are of one kind by their labels.
func (c *checker) alike(a, b string) bool {
	return shared(c.labels[a], c.labels[b], likeLabels)
}

// lifting are the words with which a clause does away with what would
// otherwise be demanded.
func lifting() []string {
	return []string{"取消", "不再", "免除", "免于", "免予", "不受", "放宽", "打破", "暂停"}
}

// afterLifting is what a text says it does away with, "" where nothing.
func afterLifting(text string) string {
	for _, word := range lifting() {
		if _, object, found := strings.Cut(text, word); found {
			return object
		}
	}
	return ""
}
