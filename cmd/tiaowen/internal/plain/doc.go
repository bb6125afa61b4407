// Package plain says a compiled rule in plain Chinese, made from the rule and
// the vocabulary's labels, never from the notice: someone who reads no rules
// lays the sentence beside the notice's words and sees whether they agree.
//
// In: a vocabulary and a provision, formula, amount or value. Out: text. The
// same rule always gives the same sentence, and every element of the rule is
// in it.
package plain
