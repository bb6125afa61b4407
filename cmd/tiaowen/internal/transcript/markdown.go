package transcript

import (
	"strings"

	"tiaowen/grammar/notice"
	"tiaowen/grammar/source"
)

// literal is a text without line breaks as a paragraph of Markdown that reads
// as that text: as it is where it can be, else with its punctuation escaped.
func literal(text string) string {
	if readsAs(text, text) {
		return text
	}
	return escape(text)
}

// readsAs reports whether a line of Markdown reads as one line with that text.
func readsAs(markdown, text string) bool {
	lines := notice.Lines(source.New("", markdown))
	return len(lines) == 1 && lines[0].Text == text
}

func escape(text string) string {
	var b strings.Builder
	for _, r := range text {
		if strings.ContainsRune("\\`*_{}[]()<>#+-.!|~", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// heading is a text as a Markdown heading of the level, from 1.
func heading(level int, text string) string {
	marks := strings.Repeat("#", level) + " "
	if readsAs(marks+text, text) {
		return marks + text
	}
	return marks + escape(text)
}

// runIn is a text whose first bytes, to end, are set off in bold.
func runIn(text string, end int) string {
	marked := "**" + text[:end] + "**" + text[end:]
	if readsAs(marked, text) {
		return marked
	}
	return literal(text)
}
