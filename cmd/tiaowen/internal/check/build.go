package check

import (
	"fmt"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/quantity"
	"tiaowen/grammar/rules"
)

// build compiles what the checks have let through. Names, cites and values that
// they have not are left out.
func build(units []*unit, names *symbols) *ir.Workspace {
	ws := &ir.Workspace{Vocabulary: names.vocabulary}
	for _, u := range units {
		ws.Policies = append(ws.Policies, u.policy(names, units))
	}
	return ws
}

func (u *unit) policy(names *symbols, units []*unit) *ir.Policy {
	front := u.document.Front
	p := &ir.Policy{
		Slug:           front.Slug,
		Title:          front.Title,
		Titles:         append([]string{front.Title}, u.document.Titles()...),
		DocumentNumber: front.DocumentNumber,
		Issuers:        front.Issuers,
		Level:          ir.Level(front.Level.String()),
		RegionCode:     regionCode(front.Region),
		Signed:         day(front.Signed),
		Validity:       ir.Validity{From: day(front.InForceFrom), To: day(front.InForceTo)},
	}
	for c := range u.document.All() {
		p.Clauses = append(p.Clauses, u.clause(c))
	}
	if u.file == nil {
		p.Uncoded = true
		return p
	}
	p.Under, p.Beside = u.file.Notice.Under, u.file.Notice.Beside
	if why := u.file.Notice.Open; why != nil {
		at := u.span(why.Node)
		p.Open = &ir.OpenExamples{Why: why.Value, File: at.File.Name(), Line: at.Position().Line}
	}
	for _, b := range u.blocks {
		l := lowering{names: names, units: units, block: b, policy: p}
		for _, item := range b.syntax.Items {
			l.item(item)
		}
		l.justify()
	}
	return p
}

// regionCode is the GB/T 2260 code of the last place of the path, in six digits.
func regionCode(path []string) string {
	if len(path) == 0 {
		return ""
	}
	code := path[len(path)-1]
	return code + strings.Repeat("0", max(0, 6-len(code)))
}

func day(d quantity.CalendarDate) ir.Date { return ir.Date{Year: d.Year, Month: d.Month, Day: d.Day} }

func (u *unit) clause(c *notice.Clause) *ir.Clause {
	out := &ir.Clause{
		ID: c.ID, Path: clausePath(c.ID), Number: c.Number, Heading: c.Heading, Chapter: c.Chapter,
		Text: c.Text, Quantities: c.Quantities, Fingerprint: c.Fingerprint, Unwritten: u.unwritten(c),
	}
	for _, s := range c.Sentences {
		out.Sentences = append(out.Sentences, ir.Range(s))
	}
	if b := u.block(c); b != nil {
		out.Links = links(b.syntax.From)
	}
	return out
}

// links gathers the source clauses, each with the intents named after it.
func links(syntax []*rules.Link) []ir.Link {
	var out []ir.Link
	for _, l := range syntax {
		switch {
		case l.Ref != nil:
			out = append(out, ir.Link{Clause: l.Ref.Text})
		case len(out) > 0:
			last := &out[len(out)-1]
			last.Intents = append(last.Intents, intent(l.Intent))
		}
	}
	return out
}

func intent(i *rules.Intent) ir.Intent {
	return ir.Intent{Verb: i.Verb, Element: ir.Element(i.Element), Line: i.Pos.Line}
}

// A lowering compiles one block into its policy.
type lowering struct {
	names  *symbols
	units  []*unit
	block  *block
	policy *ir.Policy
}

func (l lowering) item(item *rules.Item) {
	switch {
	case item.Standard != nil:
		l.add(l.standard(item.Standard))
	case item.Provision != nil:
		l.add(l.provision(item.Provision))
	case item.Valid != nil:
		l.valid(item.Valid)
	case item.Basis != nil:
		l.policy.Bases = append(l.policy.Bases, l.basis(item.Basis))
	case item.Remark != nil:
		l.policy.Remarks = append(l.policy.Remarks, l.remark(item.Remark))
	case item.Ambiguity != nil:
		l.policy.Ambiguities = append(l.policy.Ambiguities, l.ambiguity(item.Ambiguity))
	case item.Example != nil:
		l.policy.Examples = append(l.policy.Examples, l.example(item.Example))
	}
}

// add gives the provision its id: "zhongwei-2022:5/unemployed_aid", a second
// one of the subject "~2".
func (l lowering) add(p *ir.Provision) {
	p.ID = p.Clause + "/" + p.Subject
	for n := 2; l.policy.Provision(p.ID) != nil; n++ {
		p.ID = fmt.Sprintf("%s/%s~%d", p.Clause, p.Subject, n)
	}
	for i := range p.Ambiguities {
		if other := p.Ambiguities[i].Alternative; other != nil {
			other.ID = p.ID
		}
	}
	l.policy.Provisions = append(l.policy.Provisions, p)
}

// quotes are the cites as found in the clause.
func (l lowering) quotes(cites []*rules.Cite) []ir.Quote {
	if l.block == nil {
		return nil
	}
	var out []ir.Quote
	for _, c := range cites {
		if q := l.block.anchors[c]; q.Clause != "" {
			out = append(out, q)
		}
	}
	return out
}

func (l lowering) valid(v *rules.Valid) {
	validity := ir.Validity{
		Clause: l.block.clause.ID, From: l.policy.Signed,
		FromQuotes: l.quotes(v.FromCites), ToQuotes: l.quotes(v.UntilCites),
	}
	if v.From != nil {
		validity.From = firstDay(v.From.Text)
	}
	if v.Until != nil {
		validity.To = lastDay(v.Until.Text)
	}
	l.policy.Validity = validity
}

// basis finds the document in the workspace by its number or title.
func (l lowering) basis(b *rules.Basis) ir.Basis {
	out := ir.Basis{Forwards: b.Forwards, Clause: l.block.clause.ID, Document: b.Document.Value, Quotes: l.quotes(b.Cites)}
	for _, u := range l.units {
		front := u.document.Front
		if sameName(front.DocumentNumber, b.Document.Value) || sameName(front.Title, b.Document.Value) {
			out.Slug = front.Slug
		}
	}
	return out
}

// sameName compares as cites do: white space and width aside.
func sameName(a, b string) bool {
	places := notice.Locate(a, b)
	return len(places) == 1 && places[0] == notice.Range{Start: 0, End: len(a)}
}

func (l lowering) remark(r *rules.Remark) ir.Remark {
	return ir.Remark{Kind: r.Kind, Clause: l.block.clause.ID, Reason: r.Reason.Value, Quotes: l.quotes(r.Cites)}
}

// justify gives every provision of the clause the justifications of the clause.
func (l lowering) justify() {
	for _, item := range l.block.syntax.Items {
		if item.Justified == nil {
			continue
		}
		for _, p := range l.policy.Provisions {
			if p.Clause == l.block.clause.ID {
				p.Justified = append(p.Justified, justification(item.Justified))
			}
		}
	}
}

func justification(j *rules.Justified) ir.Justification {
	return ir.Justification{Intent: intent(j.Intent), Reason: j.Reason.Value, Authority: j.Authority.Value}
}
