package chain

import (
	"tiaowen/cmd/tiaowen/internal/bilingual"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
)

// words are the words of the text of a chain in one language.
type words struct {
	inForce, notInForce string // from when to when
	decides, lapsed     string // names of subjects
	comma               string
	span                func(ir.Period) string
}

func wordsOf(lang diag.Lang) *words { return bilingual.Pick(lang, &english, &chinese) }
