package diag

// Message is the wording of one code in both languages. The texts are fmt
// formats with numbered verbs (%[1]s), so that a language may order the
// arguments as it likes; Text says what was found and what was expected, Hint
// how to mend it (may be empty).
type Message struct {
	Code           string
	TextEn, TextZh string
	HintEn, HintZh string
}
