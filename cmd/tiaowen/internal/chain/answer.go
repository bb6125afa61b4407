package chain

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// Answer is what the levels say on one subject.
type Answer struct {
	Subject  string
	Kind     ir.Kind
	Levels   []Level // of the notices in force that have a provision on the subject, nearest first
	Disagree bool    // two levels decide the case differently
	Best     int     // index of the level that gives most; -1 where none gives anything or none is sure to give most
}

// Level is the answer of one notice.
type Level struct {
	Slug    string
	Benefit eval.Benefit
}

// Decide decides a case level by level under the notices in force on its day,
// subjects in the order in which the nearest level has them. A standard that a
// level above leaves to the place is the one that the place has.
func Decide(ws *ir.Workspace, c Chain, cs ir.Case) ([]Answer, error) {
	cs, err := withStandards(ws, c, cs)
	if err != nil {
		return nil, err
	}
	var out []Answer
	for _, p := range c.InForce() {
		outcomes, err := eval.Decide(ws, p.Slug, cs)
		if err != nil {
			return nil, err
		}
		for _, b := range eval.ByBenefit(outcomes) {
			out = add(out, b, p.Slug)
		}
	}
	for i := range out {
		out[i].judge()
	}
	return out, nil
}

func add(answers []Answer, b eval.Benefit, slug string) []Answer {
	i := slices.IndexFunc(answers, func(a Answer) bool { return a.Subject == b.Subject && a.Kind == b.Kind })
	if i < 0 {
		i = len(answers)
		answers = append(answers, Answer{Subject: b.Subject, Kind: b.Kind})
	}
	answers[i].Levels = append(answers[i].Levels, Level{slug, b})
	return answers
}

// judge marks disagreement and the most favourable level. A level that cannot
// decide yet disagrees with nobody.
func (a *Answer) judge() {
	a.Best = -1
	for i, l := range a.Levels {
		for _, m := range a.Levels[:i] {
			a.Disagree = a.Disagree || disagree(l.Benefit, m.Benefit)
		}
	}
	best := slices.IndexFunc(a.Levels, func(l Level) bool { return a.tops(l.Benefit) })
	if best >= 0 && a.Levels[best].Benefit.Status != ir.Denied {
		a.Best = best
	}
}

// tops reports whether no level gives more than b.
func (a *Answer) tops(b eval.Benefit) bool {
	return b.Status != ir.Undetermined && !slices.ContainsFunc(a.Levels, func(l Level) bool {
		return !atLeastAsGood(b, l.Benefit)
	})
}

// disagree reports whether two levels decide differently. An amount that one
// of them leaves open is filled by the other.
func disagree(a, b eval.Benefit) bool {
	if a.Status == ir.Undetermined || b.Status == ir.Undetermined {
		return false
	}
	return a.Status != b.Status || !fits(a.Payments(), b.Payments())
}

func fits(a, b []eval.Payment) bool {
	return open(a) || open(b) || slices.EqualFunc(a, b, samePayment)
}

func open(payments []eval.Payment) bool {
	return slices.ContainsFunc(payments, func(p eval.Payment) bool { return p.Amount.Open })
}

func samePayment(a, b eval.Payment) bool { return sameMeasure(a, b) && a.Amount.Equal(b.Amount) }

// sameMeasure reports whether the amounts of two payments are for the same
// thing and time, so that one can be called higher.
func sameMeasure(a, b eval.Payment) bool {
	return a.Base == b.Base && a.Period == b.Period && a.Once == b.Once
}

// atLeastAsGood reports whether a is certainly no worse for the citizen than b.
// Granted beats the rest, and what is still undetermined may yet beat all but
// that; of two amounts the one with the higher ends is better, and any amount
// is better than one left open.
func atLeastAsGood(a, b eval.Benefit) bool {
	if a.Status != b.Status {
		return favour(a.Status) > favour(b.Status)
	}
	pa, pb := a.Payments(), b.Payments()
	switch {
	case slices.EqualFunc(pa, pb, samePayment) || open(pb) && !open(pa):
		return true
	case open(pa) || len(pa) != len(pb):
		return false
	}
	for i := range pa {
		if !sameMeasure(pa[i], pb[i]) || !noLess(pa[i].Amount, pb[i].Amount) {
			return false
		}
	}
	return true
}

// noLess reports whether both ends of a are at least those of b. An end below
// that nothing bounds promises nothing; one above is higher than any.
func noLess(a, b eval.Amount) bool {
	low := b.Low == nil || a.Low != nil && a.Low.Cmp(*b.Low) >= 0
	high := a.High == nil || b.High != nil && a.High.Cmp(*b.High) >= 0
	return low && high
}

func favour(s ir.Status) int {
	return slices.Index([]ir.Status{ir.Denied, ir.Discretionary, ir.Undetermined, ir.Granted}, s)
}
