package textdiff

import (
	"sort"
	"strings"
	"unicode/utf8"

	"tiaowen/grammar/quantity"
)

// word is a run of bytes that is compared as one.
type word struct{ start, end int }

// closing is the closing mark of a term that is one word.
var closing = map[rune]rune{'“': '”', '《': '》'}

// maxQuoted is the longest quoted term, in bytes, that counts as one word; a
// longer one is prose and is compared character by character.
const maxQuoted = 30

// words splits a text. White space belongs to no word.
func words(text string) []word {
	numbers := quantity.Find(text)
	var out []word
	for i := 0; i < len(text); {
		n := sort.Search(len(numbers), func(k int) bool { return numbers[k].End > i })
		if n < len(numbers) && numbers[n].Start <= i {
			out = append(out, word{i, numbers[n].End})
			i = numbers[n].End
			continue
		}
		end := wordEnd(text, i)
		if strings.TrimSpace(text[i:end]) != "" {
			out = append(out, word{i, end})
		}
		i = end
	}
	return out
}

// wordEnd is where the quoted term or the character that starts at i ends.
func wordEnd(text string, i int) int {
	r, size := utf8.DecodeRuneInString(text[i:])
	if mark, ok := closing[r]; ok {
		if n := strings.IndexRune(text[i:], mark); n > 0 && n <= maxQuoted {
			return i + n + utf8.RuneLen(mark)
		}
	}
	return i + size
}

// alphabet gives every different word a rune of its own, as the diff library
// compares runes.
type alphabet map[string]rune

// Private-use planes hold 131,068 different words; a clause has far fewer.
const firstRune, lastRune = 0xF0000, 0x10FFFD

func (a alphabet) encode(text string, ws []word) []rune {
	out := make([]rune, len(ws))
	for i, w := range ws {
		key := normal(text[w.start:w.end])
		r, ok := a[key]
		if !ok {
			r = min(firstRune+rune(len(a)), lastRune)
			a[key] = r
		}
		out[i] = r
	}
	return out
}

// width maps half-width punctuation to the full-width form that official
// Chinese uses, so that a change of width is no change.
var width = strings.NewReplacer(",", "，", ";", "；", ":", "：", "(", "（", ")", "）", "?", "？", "!", "！", "．", ".", "％", "%")

// normal is a word without white space, punctuation at full width.
func normal(s string) string {
	return width.Replace(strings.Join(strings.Fields(s), ""))
}
