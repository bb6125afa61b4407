// Package bilingual holds what every rendering needs to speak two languages.
//
// A package that shows something to people keeps its words in a struct of
// texts, one value of it in words_en.go and one in words_zh.go, and takes the
// one of the run's language with Pick. A text with arguments is a fmt format
// with numbered verbs (%[1]s), so that a language may order them as it likes.
//
// Invariant: both languages say the same things. Gaps says where they do not,
// and a test of each such package asks it.
package bilingual
