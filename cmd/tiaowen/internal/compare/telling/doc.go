// Package telling puts findings, cases and decisions into words, in Chinese and
// English.
//
// In: findings with what they were made of. Out: the same with their messages
// and the sentences of their witnesses. The words of a language stand in one
// table (messages_zh.go, messages_en.go) and one file of sentences; nothing
// else in the wing writes a sentence.
package telling
