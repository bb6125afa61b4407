package listing

import (
	"tiaowen/cmd/tiaowen/internal/bilingual"
	"tiaowen/grammar/diag"
)

// words are the words of a listing in one language.
type words struct{ quantities string }

var (
	english = words{quantities: "quantities: %[1]s"}
	chinese = words{quantities: "数量：%[1]s"}
)

func wordsOf(lang diag.Lang) *words { return bilingual.Pick(lang, &english, &chinese) }
