// Package plain says the parts of a compiled rule in plain Chinese or English,
// made from the rule and the vocabulary's names, never from the notice:
// someone who reads no rules lays them beside the notice's words and sees
// whether they agree.
//
// In: a vocabulary and a formula, amount, length of time, list. Out: text. The
// words of a language stand in one table (words_zh.go, words_en.go). Asked to
// (Speech.Cited), it sets behind each smallest part the words that it rests on.
// Where English has no name, the Chinese words stand quoted.
package plain
