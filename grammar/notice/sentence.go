package notice

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	sentenceEnds = "。！？!?｡"
	clauseEnds   = sentenceEnds + "；;：:" // after these a paragraph may end
)

// sentences splits a text at 。！？, but not inside 《》“”（）, and at the given
// byte offsets, where a paragraph of the file ends. The ranges cover all of the
// text but white space between them.
func sentences(text string, breaks []int) []Range {
	var out []Range
	start := 0
	for _, end := range append(breaks[:len(breaks):len(breaks)], len(text)) {
		for _, s := range paragraphSentences(text[start:end]) {
			out = append(out, Range{start + s.Start, start + s.End})
		}
		start = end
	}
	return out
}

func paragraphSentences(text string) []Range {
	closing := pairUp(text).closing
	var out []Range
	start := 0
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if end, ok := closing[i]; ok {
			i = end
			continue
		}
		i += size
		if strings.ContainsRune(sentenceEnds, r) && !nextEnds(text[i:]) {
			out = appendTrimmed(out, text, start, i)
			start = i
		}
	}
	return appendTrimmed(out, text, start, len(text))
}

// endsSentence reports whether the last mark of a text is 。！？.
func endsSentence(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(text)
	return text != "" && strings.ContainsRune(sentenceEnds, r)
}

// nextEnds keeps ！！ and ？！ in one sentence.
func nextEnds(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return rest != "" && strings.ContainsRune(sentenceEnds, r)
}

func appendTrimmed(out []Range, text string, start, end int) []Range {
	s := text[start:end]
	start += len(s) - len(strings.TrimLeftFunc(s, unicode.IsSpace))
	end = start + len(strings.TrimSpace(s))
	if start == end {
		return out
	}
	return append(out, Range{start, end})
}

// unfinished reports whether a text stops in mid-sentence, as at the foot of a
// page. What counts is the end inside quotation marks and the end before
// brackets: 。（详见附件） is finished, 乡镇（街道） is not.
func unfinished(text string) bool {
	text = strings.TrimSpace(text)
	r, size := utf8.DecodeLastRuneInString(text)
	switch {
	case text == "" || strings.ContainsRune(clauseEnds, r):
		return false
	case r == '”' || r == '’':
		return unfinished(text[:len(text)-size])
	case isCloser(bracket(r)):
		return unfinished(beforePair(text))
	}
	return true
}

// beforePair is the text before the pair of marks that ends it.
func beforePair(text string) string {
	for start, end := range pairUp(text).closing {
		if end == len(text) {
			return text[:start]
		}
	}
	_, size := utf8.DecodeLastRuneInString(text)
	return text[:len(text)-size]
}
