package consistency

import (
	"slices"
	"strings"
	"unicode"
)

// shortestPromise is how many characters of a heading in a row must be missing
// in the text under it to be told: words of official headings have two or four.
const shortestPromise = 4

// missing are the passages of a heading, of shortestPromise characters or more,
// none of which is in two adjacent characters that the text has too.
func missing(heading, text string) []string {
	runes := []rune(heading)
	kept := make([]bool, len(runes))
	for i := range runes {
		if i+1 < len(runes) && strings.Contains(text, string(runes[i:i+2])) {
			kept[i], kept[i+1] = true, true
		}
		kept[i] = kept[i] || unicode.IsPunct(runes[i])
	}
	var out []string
	for start := 0; start < len(runes); start++ {
		end := start
		for end < len(runes) && !kept[end] {
			end++
		}
		if end-start >= shortestPromise {
			out = append(out, string(runes[start:end]))
		}
		start = end
	}
	return out
}

// longestCommon is the first longest passage of a text that another has too,
// "" where it is shorter than shortestPromise.
func longestCommon(words, text string) string {
	runes := []rune(words)
	for n := len(runes); n >= shortestPromise; n-- {
		for i := 0; i+n <= len(runes); i++ {
			if s := string(runes[i : i+n]); strings.Contains(text, s) {
				return s
			}
		}
	}
	return ""
}

// echoSpan is how close together two characters of a passage stand in a text
// that says it in other words.
const echoSpan = 4

// echoed reports whether a text has two different characters of the words
// close together: 探访 for 走访探视, 督促检查 for 督查.
func echoed(words, text string) bool {
	last, lastAt := rune(0), -echoSpan
	for i, r := range []rune(text) {
		if !strings.ContainsRune(words, r) {
			continue
		}
		if r != last && i-lastAt < echoSpan {
			return true
		}
		last, lastAt = r, i
	}
	return false
}

// pledges are the words with which a heading opens that promises something,
// rather than naming a topic as 执行时间 does.
func pledges() []string {
	return strings.Fields("进一步 充分发挥 加强 强化 加大 提高 提升 完善 健全 优化 建立 切实 全力 扎实 做好 开展 推进 落实")
}

// fillers are words of headings that say nothing of what is promised.
func fillers() []string {
	return append(pledges(), strings.Fields("力度 工作 机制 制度 作用 的 和 与 及")...)
}

func pledged(heading string) bool {
	return slices.ContainsFunc(pledges(), func(w string) bool { return strings.HasPrefix(heading, w) })
}

// content is what is left of a heading without fillers and punctuation.
func content(heading string) []string {
	for _, w := range fillers() {
		heading = strings.ReplaceAll(heading, w, " ")
	}
	return strings.FieldsFunc(heading, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsPunct(r) })
}
