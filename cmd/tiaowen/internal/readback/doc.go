// Package readback tells a compiled rule back in words, whole: whoever signs a
// rule lays it beside the notice and sees whether they agree.
//
// In: a vocabulary and an ir.Provision, or a notice. Out: a Rule, plain data in
// Chinese and English: its kind and name, every element with the words that it
// rests on and the figure as the notice has it, every second reading as what it
// changes, every doubt. A Sheet has the rules of a notice clause by clause, with
// what accounts for the other words. Text shows it at a terminal.
//
// What a rule has is in its parts, in the order of plain.Elements: a part that
// were left out would let a wrong rule be signed.
package readback
