package ir

import (
	"slices"
	"tiaowen/grammar/quantity"
)

// Op is the kind of a formula.
type Op string

// Kinds of formula.
const (
	And     Op = "and"     // all of Args
	Or      Op = "or"      // any of Args
	Not     Op = "not"     // not Args[0]
	Fact    Op = "fact"    // the bool fact holds
	Is      Op = "is"      // the category fact has Value
	Compare Op = "compare" // fact Cmp Bound
	Others  Op = "others"  // the open end of a list (等): neither yes nor no, a matter of discretion
)

// Formula is a condition over the facts of a case. It is evaluated in four
// values: no, yes, unknown (a fact is missing) and open (the text leaves it to
// discretion). In "and", no beats unknown beats open beats yes; in "or", yes
// beats unknown beats open beats no; "not" swaps yes and no.
type Formula struct {
	Op     Op
	Args   []Formula // And, Or: two or more; Not: one
	Fact   string    // Fact, Is, Compare
	Value  string    // Is
	Cmp    Cmp       // Compare
	Bound  Value     // Compare
	Quotes []Quote
}

// Cmp is a comparison.
type Cmp string

// Comparisons.
const (
	Equal   Cmp = "="
	AtLeast Cmp = ">="
	Above   Cmp = ">"
	AtMost  Cmp = "<="
	Below   Cmp = "<"
)

// Value is what a fact is compared with or a payment is made of: a number
// (Standard == ""), a date, or Factor times a standard. A number of money is
// in fen; any other is in the unit of the fact.
type Value struct {
	Factor   quantity.Ratio
	Standard string
	Index    string // category value that picks the entry; "" for the case's own
	Date     Date   // set where the fact is a date
}

// Facts are the facts that a formula is about, in the order of its atoms.
func (f Formula) Facts() []string {
	var out []string
	if f.Fact != "" {
		out = append(out, f.Fact)
	}
	for _, a := range f.Args {
		out = append(out, a.Facts()...)
	}
	return out
}

// Words are all words that a formula rests on.
func (f Formula) Words() []Quote {
	out := slices.Clone(f.Quotes)
	for _, a := range f.Args {
		out = append(out, a.Words()...)
	}
	return out
}
