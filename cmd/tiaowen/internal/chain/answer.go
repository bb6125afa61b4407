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
	Disagree bool    // statuses or amounts differ between levels
	Best     int     // index of the most favourable level; -1 where the levels cannot be ranked
}

// Level is the answer of one notice.
type Level struct {
	Slug    string
	Benefit eval.Benefit
}

// Decide decides a case level by level under the notices in force on its day,
// subjects in the order in which the nearest level has them.
func Decide(ws *ir.Workspace, c Chain, cs ir.Case) ([]Answer, error) {
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

// judge marks disagreement and the most favourable level.
func (a *Answer) judge() {
	first := a.Levels[0].Benefit
	for i, l := range a.Levels[1:] {
		if !same(first, l.Benefit) {
			a.Disagree = true
		}
		if a.Best < 0 {
			continue
		}
		switch better, known := favours(l.Benefit, a.Levels[a.Best].Benefit); {
		case !known:
			a.Best = -1
		case better:
			a.Best = i + 1
		}
	}
}

func same(a, b eval.Benefit) bool {
	return a.Status == b.Status && slices.EqualFunc(a.Payments(), b.Payments(), samePayment)
}

func samePayment(a, b eval.Payment) bool {
	return a.Amount.Equal(b.Amount) && a.Base == b.Base && a.Period == b.Period && a.Once == b.Once
}

// favours reports whether a is better for the citizen than b. Statuses rank
// granted, discretionary, undetermined, denied; of two granted amounts the
// higher floor is better. Amounts that differ in base or period, or of which
// one is left open, cannot be ranked.
func favours(a, b eval.Benefit) (better, known bool) {
	if ra, rb := favour(a.Status), favour(b.Status); ra != rb {
		return ra > rb, true
	}
	if same(a, b) {
		return false, true
	}
	pa, pb := a.Payments(), b.Payments()
	if len(pa) != 1 || len(pb) != 1 || pa[0].Base != pb[0].Base || pa[0].Period != pb[0].Period {
		return false, false
	}
	la, lb := pa[0].Amount.Low, pb[0].Amount.Low
	if la == nil || lb == nil || *la == *lb {
		return false, false
	}
	return la.Cmp(*lb) > 0, true
}

func favour(s ir.Status) int {
	return slices.Index([]ir.Status{ir.Denied, ir.Undetermined, ir.Discretionary, ir.Granted}, s)
}
