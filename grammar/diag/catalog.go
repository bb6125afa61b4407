package diag

import (
	"fmt"
	"slices"
	"strings"
)

// Lang is a language of the messages. Every value but Zh reads as English.
type Lang string

// Languages.
const (
	En Lang = "en"
	Zh Lang = "zh"
)

// pick is the word for the language.
func (l Lang) pick(en, zh string) string {
	if l == Zh {
		return zh
	}
	return en
}

// catalog is messages in order of code.
type catalog []Message

func (c catalog) find(code string) (Message, bool) {
	i, found := slices.BinarySearchFunc(c, code, func(m Message, code string) int {
		return strings.Compare(m.Code, code)
	})
	if !found {
		return Message{}, false
	}
	return c[i], true
}

func (c catalog) text(lang Lang, code string, args []any) string {
	m, found := c.find(code)
	if !found {
		return bare(code, args)
	}
	return fill(lang.pick(m.TextEn, m.TextZh), in(lang, args))
}

func (c catalog) hint(lang Lang, code string, args []any) string {
	m, _ := c.find(code)
	return fill(lang.pick(m.HintEn, m.HintZh), in(lang, args))
}

// Words is an argument that says the same in both languages.
type Words struct{ En, Zh string }

// in is the arguments with their words in one language.
func in(lang Lang, args []any) []any {
	out := slices.Clone(args)
	for i, arg := range args {
		if w, ok := arg.(Words); ok {
			out[i] = lang.pick(w.En, w.Zh)
		}
	}
	return out
}

// fill puts the arguments into a format. A format without numbered verbs must
// not pass through Sprintf with arguments: it would report them as extra.
func fill(format string, args []any) string {
	if !strings.Contains(format, "%[") {
		return strings.ReplaceAll(format, "%%", "%")
	}
	return fmt.Sprintf(format, args...)
}

// bare shows a code that has no message.
func bare(code string, args []any) string {
	if len(args) == 0 {
		return code
	}
	parts := make([]string, len(args))
	for i, arg := range args {
		parts[i] = fmt.Sprint(arg)
	}
	return code + ": " + strings.Join(parts, ", ")
}
