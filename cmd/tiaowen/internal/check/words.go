package check

import (
	"tiaowen/cmd/tiaowen/internal/bilingual"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
)

// words are the words of what a check counts, in one language; what it finds
// has its words in the tables of diag.
type words struct {
	summary                 string // errors, warnings, notes
	errors, warnings, notes bilingual.Counted

	coverage                        string // notice, sentences, coded, aim, pending, quantities, set aside, examples
	sentences, quantities, examples bilingual.Counted
	open                            string            // after the pending, where there are any
	untold                          bilingual.Counted // after the examples, where there are any
	kind                            func(ir.Kind) string
}

func wordsOf(lang diag.Lang) *words { return bilingual.Pick(lang, &english, &chinese) }
