package trace

import (
	"fmt"

	"tiaowen/cmd/tiaowen/internal/bilingual"
	"tiaowen/grammar/diag"
)

// words are the words of a trace in one language.
type words struct {
	above, below   string // clauses
	rule, function string
	findings       string // of a lower notice on an upper one
	finding        string // code, message
	comma          string
	unknown        string // target
}

func wordsOf(lang diag.Lang) *words { return bilingual.Pick(lang, &english, &chinese) }

// Text says what is expected of a target.
func (e *Unknown) Text(lang diag.Lang) string { return fmt.Sprintf(wordsOf(lang).unknown, e.Target) }

// Error is the text in English.
func (e *Unknown) Error() string { return e.Text(diag.En) }
