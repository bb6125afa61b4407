package answer

import (
	"tiaowen/cmd/tiaowen/internal/bilingual"
	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/grammar/diag"
)

// words are the words of an answer in one language.
type words struct {
	// The head of the page and its sections.
	noDay       string
	said        string // a day or a reason, and what follows from it
	noneInForce string
	withNotice  string
	headings    map[ir.Status]string
	notShown    string // how many
	undecided   string // heads benefits whose clause is not fully written
	notDenied   string // clauses that are not fully written
	notFully    string // after what a level decides
	mayHang     string // under what is given by a clause that is not fully written

	// What a benefit comes to.
	benefitStatus map[ir.Status]string
	otherStatus   map[ir.Status]string // of adjustments, procedures, mechanisms
	paid          string               // status, payments
	readOtherwise string               // outcome, reading
	openQuestion  string
	needs         string // names
	needForm      naming.SubjectForm
	disagree      string
	disagreeBest  string

	// Amounts and times.
	reckoned      string // standard, amount, source
	givenWithCase string
	mayBePaid     string // payment
	leftOpen      string
	atLeast       string
	atMost        string
	between       string
	inYuan        string
	inTotal       string
	measured      func(interval string, p eval.Payment) string // with base, period, once
	duration      func(ir.Duration) string

	standardUnused string // notice, standard, clause

	comma, semicolon, plus string
	bracketed              func(string) string // an aside after what it is on
}

func wordsOf(lang diag.Lang) *words { return bilingual.Pick(lang, &english, &chinese) }
