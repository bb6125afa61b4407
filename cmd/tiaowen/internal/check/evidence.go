package check

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/rules"
)

// A role is what cites are for.
type role uint8

const (
	coded    role = iota // a rule rests on them
	aim                  // words that bind nobody
	aside                // quantities that no rule uses
	pending              // words that are not coded yet
	document             // the name of a document
	comment              // words that a reading or an example speaks of
)

// Evidence is something that the rule file says, the cites that must show it,
// and the values it states.
type evidence struct {
	node     rules.Node
	role     role
	optional bool // may stand without cites
	loose    bool // holds no word of the clause: of a second reading, or of no element
	cites    []*rules.Cite
	claims   []claim
	quotes   []ir.Quote // the cites as found in the clause; those not found are left out
}

// gatherEvidence lists the evidence of every block in source order.
func gatherEvidence(units []*unit) {
	for b, item := range itemsOf(units) {
		b.item(item)
	}
}

func (b *block) add(n rules.Node, r role, cites []*rules.Cite, claims ...claim) *evidence {
	e := &evidence{node: n, role: r, cites: cites, claims: claims}
	b.evidence = append(b.evidence, e)
	return e
}

func (b *block) item(item *rules.Item) {
	switch {
	case item.Standard != nil:
		b.add(item.Standard.Node, coded, item.Standard.Cites, slices.Concat(amountClaims(item.Standard.Amount), wasClaims(item.Standard.Amount, item.Standard.Was))...)
	case item.Valid != nil:
		b.valid(item.Valid)
	case item.Basis != nil:
		b.add(item.Basis.Node, document, item.Basis.Cites)
	case item.Remark != nil:
		b.remark(item.Remark)
	case item.Example != nil:
		b.add(item.Example.Node, comment, item.Example.Cites)
	case item.Ambiguity != nil:
		b.ambiguity(item.Ambiguity)
	}
	if item.Provision != nil {
		b.provision(item.Provision)
	}
}

// provision gathers its lines. Its condition lines hold together.
func (b *block) provision(p *rules.Provision) {
	var all join
	for _, line := range p.Lines() {
		from := len(b.evidence)
		b.line(line)
		if line.Condition != nil {
			all.parts = append(all.parts, b.evidence[from:])
		}
	}
	b.join(all)
}

func (b *block) line(l *rules.Line) {
	switch {
	case l.Condition != nil:
		b.condition(l.Condition.Condition, nil, false)
	case l.Pays != nil:
		b.add(l.Pays.Node, coded, l.Pays.Cites, slices.Concat(amountClaims(l.Pays.Amount), wasClaims(l.Pays.Amount, l.Pays.Was))...)
		b.condition(l.Pays.If, nil, false)
	case l.Total != nil:
		b.add(l.Total.Node, coded, l.Total.Cites, measureClaim(&l.Total.Measure, exactly))
	case l.Lasts != nil:
		b.add(l.Lasts.Node, coded, l.Lasts.Cites, lastsClaims(l.Lasts)...)
	case l.During != nil:
		b.add(l.During.Node, coded, l.During.Cites, duringClaims(l.During)...)
	case l.Time != nil:
		b.add(l.Time.Node, coded, l.Time.Cites, timeClaims(l.Time)...)
	case l.Modality != nil:
		b.add(l.Modality.Node, coded, l.Modality.Cites)
	case l.Terms != nil:
		b.terms(l.Terms)
	case l.Purpose != nil:
		b.add(l.Purpose.Node, coded, l.Purpose.Cites)
	case l.Cite != nil:
		b.add(l.Cite.Node, coded, l.Cite.Cites).loose = true
	case l.Remark != nil:
		b.remark(l.Remark)
	case l.Ambiguity != nil:
		b.ambiguity(l.Ambiguity)
	}
}

// terms gathers the members of a list. Those of a choice are joined by 或.
func (b *block) terms(l *rules.TermsLine) {
	choice := join{or: l.Element == "or"}
	for _, i := range l.Items {
		from := len(b.evidence)
		b.add(i.Node, coded, i.Cites)
		choice.parts = append(choice.parts, b.evidence[from:])
	}
	if choice.or {
		b.join(choice)
	}
}

// condition gathers the terms. A term without cites rests on those of the
// parentheses around it.
func (b *block) condition(c *rules.Condition, around []*rules.Cite, negated bool) {
	if c == nil {
		return
	}
	either := join{or: true}
	for _, conjunction := range c.Any {
		var all join
		first := len(b.evidence)
		for _, t := range conjunction.All {
			from := len(b.evidence)
			b.term(t, around, negated)
			all.parts = append(all.parts, b.evidence[from:])
		}
		b.join(all)
		either.parts = append(either.parts, b.evidence[first:])
	}
	b.join(either)
}

func (b *block) term(t *rules.Term, around []*rules.Cite, negated bool) {
	cites, negated := slices.Concat(t.Cites, around), negated != t.Not
	if t.Group == nil {
		b.add(t.Node, coded, cites, atomClaims(t.Atom, negated)...)
		return
	}
	if len(t.Cites) > 0 {
		b.add(t.Node, coded, t.Cites)
	}
	b.condition(t.Group, cites, negated)
}

func (b *block) valid(v *rules.Valid) {
	if v.Issue {
		b.add(v.Node, coded, v.FromCites, wordsClaim{v.Node, "from issue", []string{"之日起"}}).optional = true
	} else {
		b.add(v.Node, coded, v.FromCites, dateClaim{date: v.From, comparison: atLeast})
	}
	if v.Until != nil {
		b.add(v.Until.Node, coded, v.UntilCites, dateClaim{date: v.Until, comparison: atMost})
	}
}

func (b *block) remark(r *rules.Remark) {
	roles := map[string]role{"aim": aim, "aside": aside, "pending": pending}
	b.add(r.Node, roles[r.Kind], r.Cites)
}

func (b *block) ambiguity(a *rules.Ambiguity) {
	b.add(a.Node, comment, a.Cites)
	second := len(b.evidence)
	for _, line := range a.Lines {
		b.line(line)
	}
	for _, e := range b.evidence[second:] {
		e.loose = true
	}
}
