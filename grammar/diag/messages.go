package diag

import (
	"fmt"
	"slices"
	"strings"
	"sync"
)

// Message is the wording of one code in both languages. The texts are fmt
// formats with numbered verbs (%[1]s), so that a language may order the
// arguments as it likes; Text says what was found and what was expected, Hint
// how to mend it (may be empty).
type Message struct {
	Code           string
	TextEn, TextZh string
	HintEn, HintZh string
}

// Lang is a language of the messages. Every value but Zh reads as English.
type Lang string

// Languages.
const (
	En Lang = "en"
	Zh Lang = "zh"
)

// Messages returns all messages in order of code.
func Messages() []Message {
	return slices.Clone(messageTable())
}

// messageTable is the message slices of all stages, sorted by code. A new
// stage adds its slice here.
var messageTable = sync.OnceValue(func() []Message {
	all := slices.Concat(
		noticeMessages,
		syntaxMessages,
		vocabularyMessages,
		checkMessages,
		caseMessages,
		compareMessages,
	)
	slices.SortFunc(all, func(a, b Message) int { return strings.Compare(a.Code, b.Code) })
	return all
})

func findMessage(code string) (Message, bool) {
	table := messageTable()
	i, found := slices.BinarySearchFunc(table, code, func(m Message, code string) int {
		return strings.Compare(m.Code, code)
	})
	if !found {
		return Message{}, false
	}
	return table[i], true
}

// Text is what the diagnostic says, in one sentence. A code without a message
// gives the code and its arguments.
func (d *Diagnostic) Text(lang Lang) string { return text(lang, d.Code, d.Args) }

// Hint is how to mend what the diagnostic says; "" where the tables have none.
func (d *Diagnostic) Hint(lang Lang) string {
	m, _ := findMessage(d.Code)
	if lang == Zh {
		return fill(m.HintZh, d.Args)
	}
	return fill(m.HintEn, d.Args)
}

// Text is what the related place says; see Diagnostic.Text.
func (r *Related) Text(lang Lang) string { return text(lang, r.Code, r.Args) }

func text(lang Lang, code string, args []any) string {
	m, found := findMessage(code)
	switch {
	case !found:
		return bare(code, args)
	case lang == Zh:
		return fill(m.TextZh, args)
	default:
		return fill(m.TextEn, args)
	}
}

// fill puts the arguments into a format. A format without numbered verbs must
// not pass through Sprintf with arguments: it would report them as extra.
func fill(format string, args []any) string {
	if !strings.Contains(format, "%[") {
		return strings.ReplaceAll(format, "%%", "%")
	}
	return fmt.Sprintf(format, args...)
}

func bare(code string, args []any) string {
	parts := make([]string, len(args))
	for i, arg := range args {
		parts[i] = fmt.Sprint(arg)
	}
	if len(parts) == 0 {
		return code
	}
	return code + ": " + strings.Join(parts, ", ")
}
