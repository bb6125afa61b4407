package compare

import (
	"encoding/json"
	"fmt"

	"tiaowen/cmd/tiaowen/internal/casefile"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/logic"
)

// Inconsistency is something in one notice that does not go together with
// something else in it, or with what it says of itself.
type Inconsistency struct {
	Code     Inconsistent    `json:"code"`
	Severity Severity        `json:"severity"`
	First    *Side           `json:"first"`
	Second   *Side           `json:"second"` // nil where one passage is at odds with the notice
	Message  Message         `json:"message"`
	Case     json.RawMessage `json:"case,omitempty"` // somebody whom it concerns, as a case file
	Facts    *ir.Case        `json:"-"`
}

// Inconsistent is a kind of inconsistency.
type Inconsistent string

// Kinds of inconsistency.
const (
	Contradicts  Inconsistent = "contradicts"   // one provision demands or allows what another forbids
	AmountDiffer Inconsistent = "amount-differ" // one benefit, the same person, two amounts
	PlaceDiffer  Inconsistent = "place-differ"  // the same person is sent to two places
	Stacks       Inconsistent = "stacks"        // two benefits for the same person, and no word on whether both are due
	Outlives     Inconsistent = "outlives"      // a commitment that runs on after the notice has lapsed
	CountWrong   Inconsistent = "count-wrong"   // the notice counts its own parts wrongly
	HeadingOnly  Inconsistent = "heading-only"  // a heading under which nothing binds
	BasisMissing Inconsistent = "basis-missing" // a cited document that the corpus lacks
)

// Consistency looks for what in one notice does not go together. It fails
// where the workspace has no such notice.
func Consistency(ws *ir.Workspace, slug string) ([]Inconsistency, error) {
	c, err := newComparer(ws, slug, slug)
	if err != nil {
		return nil, err
	}
	k := &consistency{comparer: c, policy: ws.Policy(slug)}
	k.contradictions()
	k.people()
	k.commitments()
	k.counts()
	k.headings()
	k.documents()
	return k.found, nil
}

// consistency is one run of Consistency.
type consistency struct {
	*comparer
	policy *ir.Policy
	found  []Inconsistency
}

// add tells of an inconsistency; the arguments of its message are words.
func (k *consistency) add(code Inconsistent, severity Severity, first, second *Side, args ...any) *Inconsistency {
	m := inconsistencyMessages()[code]
	k.found = append(k.found, Inconsistency{
		Code: code, Severity: severity, First: first, Second: second,
		Message: Message{En: fmt.Sprintf(m.En, args...), Zh: fmt.Sprintf(m.Zh, args...)},
	})
	return &k.found[len(k.found)-1]
}

// show attaches the plainest case for which p holds, once the evaluator has
// decided both provisions on it as agree says.
func (k *consistency) show(i *Inconsistency, p logic.Prop, first, second *ir.Provision, agree func(a, b Decision) bool) {
	one, other := subjectOf(first), subjectOf(second)
	about := append(k.outcome(k.policy, one).about, k.outcome(k.policy, other).about...)
	facts, found := k.space.Witness(p, about...)
	if !found {
		return
	}
	a, facts, ok := k.decide(k.policy, facts, one)
	b, facts, also := k.decide(k.policy, facts, other)
	if !ok || !also || !agree(a, b) {
		return
	}
	if file, err := casefile.Format(facts, k.ws.Vocabulary); err == nil {
		i.Case, i.Facts = file, &facts
	}
}

// bothGive and onlyOneGives are what show expects of two decisions.
func bothGive(a, b Decision) bool { return a.Status != ir.Denied && b.Status != ir.Denied }

func onlyOneGives(a, b Decision) bool { return (a.Status == ir.Denied) != (b.Status == ir.Denied) }

// pairs calls visit for every two provisions that keep lets through.
func (k *consistency) pairs(keep func(*ir.Provision) bool, visit func(p, q *ir.Provision)) {
	for i, p := range k.policy.Provisions {
		for _, q := range k.policy.Provisions[:i] {
			if keep(p) && keep(q) {
				visit(q, p)
			}
		}
	}
}

// inconsistencyMessages are the messages by code, in both languages, filled by
// position.
func inconsistencyMessages() map[Inconsistent]Message {
	return map[Inconsistent]Message{
		Contradicts:  {En: "“%[1]s” and “%[2]s” of one notice contradict each other", Zh: "同一文件中「%[1]s」与「%[2]s」相互矛盾"},
		AmountDiffer: {En: "one person gets “%[1]s” by one clause and “%[2]s” by another", Zh: "同一人按一条得「%[1]s」，按另一条得「%[2]s」"},
		PlaceDiffer:  {En: "one person applies at “%[1]s” by one clause and at “%[2]s” by another", Zh: "同一人按一条在「%[1]s」申请，按另一条在「%[2]s」申请"},
		Stacks:       {En: "one person fits “%[1]s” and “%[2]s”; the notice does not say whether both are due", Zh: "同一人可同时符合「%[1]s」和「%[2]s」，文件未说明可否同时享受"},
		Outlives:     {En: "“%[1]s” runs on after the notice lapses on %[2]s", Zh: "「%[1]s」超出文件有效期（%[2]s届满）"},
		CountWrong:   {En: "the notice says “%[1]s” and has %[2]d", Zh: "文件称「%[1]s」，实有%[2]d"},
		HeadingOnly:  {En: "under the heading “%[1]s” nothing binds", Zh: "标题「%[1]s」之下没有有约束力的规定"},
		BasisMissing: {En: "the corpus lacks “%[1]s”", Zh: "语料库缺少所引文件「%[1]s」"},
	}
}
