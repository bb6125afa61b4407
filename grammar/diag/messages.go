package diag

import (
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

// Messages returns all messages in order of code.
func Messages() []Message { return slices.Clone(published()) }

// Text is what the diagnostic says, in one sentence. A code without a message
// gives the code and its arguments.
func (d *Diagnostic) Text(lang Lang) string { return published().text(lang, d.Code, d.Args) }

// Hint is how to mend what the diagnostic says; "" where the tables have none.
func (d *Diagnostic) Hint(lang Lang) string { return published().hint(lang, d.Code, d.Args) }

// Text is what the related place says; see Diagnostic.Text.
func (r *Related) Text(lang Lang) string { return published().text(lang, r.Code, r.Args) }

// published is the messages of all stages. A new stage adds its slice here.
var published = sync.OnceValue(func() catalog {
	return newCatalog(
		noticeMessages,
		syntaxMessages,
		vocabularyMessages,
		meaningMessages,
		checkMessages,
		caseMessages,
		compareMessages,
		reviewMessages,
		transcriptMessages,
	)
})

func newCatalog(stages ...[]Message) catalog {
	c := catalog(slices.Concat(stages...))
	slices.SortFunc(c, func(a, b Message) int { return strings.Compare(a.Code, b.Code) })
	return c
}
