package ir

import "tiaowen/grammar/quantity"

// Case is the facts of one applicant on one day. A fact that is not given is
// unknown, never no and never 0.
type Case struct {
	Date      Date
	Facts     []Given         // by fact name
	Standards []StandardInput // external standards of the place and day, by name and index
}

// Given is the value of one fact, in the field that fits its type: Truth for
// bool, Number for number (in the fact's unit) and money (in fen), Date for
// date, Value for category.
type Given struct {
	Fact   string
	Truth  bool
	Number quantity.Ratio
	Date   Date
	Value  string
}

// StandardInput is the value of an external standard, in fen per the
// standard's own base and period.
type StandardInput struct {
	Standard, Index string
	Fen             quantity.Ratio
}

// Status is the outcome of a provision for a case.
type Status string

// Statuses. A benefit decided by several provisions of one notice has the
// first of granted, undetermined, discretionary, denied that any of them has.
const (
	Granted       Status = "granted"
	Denied        Status = "denied"
	Discretionary Status = "discretionary" // the text says may, or leaves open who
	Undetermined  Status = "undetermined"  // a fact is missing
)

// Example is a case and what the notice decides on it, written by hand.
type Example struct {
	Name   string // ASCII, unique in the notice: "clause_5_example_2"
	Clause string
	Title  string
	Case   Case
	Expect []Expectation
	Quotes []Quote
	File   string // rule file and line, for messages
	Line   int
}

// Expectation is the expected outcome of one subject, or (Standard set) the
// expected value of a standard on the day.
type Expectation struct {
	Subject  string
	Status   Status
	Amount   *Amount // nil: not stated
	Base     quantity.Base
	Period   quantity.Unit
	Needs    []string
	Standard *Value // Factor is not used
	Reading  int    // the n-th second reading, counted from 1; 0 is the first reading of the words
	Line     int    // in the example's File, for messages
}
