package account

import (
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/compare"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/textdiff"
)

// Diff is a lower clause against the upper clauses that it is linked to, taken
// together in their own order.
type Diff struct {
	Lower    string
	Uppers   []string
	Passages []Passage
}

// Passage is one piece of a diff.
type Passage struct {
	Kind     textdiff.Kind
	Upper    ir.Quote // zero where nothing stands above
	Lower    ir.Quote // zero where nothing stands below
	Partner  int      // of a move: the passage at its other end; -1 otherwise
	Findings []int    // indexes into the comparison's findings
	Reason   string   // why it changes no rule; "" where findings explain it
}

// Changed reports whether the passage is a deletion, insertion or replacement.
func (p Passage) Changed() bool {
	return p.Kind == textdiff.Delete || p.Kind == textdiff.Insert || p.Kind == textdiff.Replace
}

// Complete diffs all linked clauses of a comparison and explains every changed
// passage; what nothing explains is appended to the comparison's findings.
//
// Only levels of government are held to every word. Between notices of one
// level a Diff names the clauses that answer each other and has no passages:
// nobody copied the one from the other.
func Complete(ws *ir.Workspace, c *compare.Comparison) []Diff {
	if c.Relation != pairing.LowerUpper {
		return answering(ws, c)
	}
	lower, upper := ws.Policy(c.Lower), ws.Policy(c.Upper)
	a := &accountant{
		ws: ws, comparison: c, shared: sharedCodings(ws, c),
		mute: append(muteWords(lower), muteWords(upper)...),
	}
	var diffs []Diff
	if c.Relation == pairing.Peers {
		return nil // two texts of their own
	}
	for _, clause := range lower.Clauses {
		if uppers := linked(lower, upper, clause, c); len(uppers) > 0 {
			diffs = append(diffs, a.diff(clause, uppers))
		}
	}
	a.kept = keptWords(diffs)
	a.explain(diffs)
	return diffs
}

// answering pairs the clauses of two notices of one level by their provisions.
func answering(ws *ir.Workspace, c *compare.Comparison) []Diff {
	lower, upper := ws.Policy(c.Lower), ws.Policy(c.Upper)
	var out []Diff
	for _, clause := range lower.Clauses {
		d := Diff{Lower: clause.ID}
		for _, pair := range c.Pairs {
			if !slices.ContainsFunc(pair.Lower, func(id string) bool { return clauseOf(lower, id) == clause.ID }) {
				continue
			}
			for _, id := range pair.Upper {
				if u := clauseOf(upper, id); u != "" && !slices.Contains(d.Uppers, u) {
					d.Uppers = append(d.Uppers, u)
				}
			}
		}
		if len(d.Uppers) > 0 {
			out = append(out, d)
		}
	}
	return out
}

// clauseOf is the clause of a provision, "" where the notice has no such provision.
func clauseOf(p *ir.Policy, provision string) string {
	if v := p.Provision(provision); v != nil {
		return v.Clause
	}
	return ""
}

// linked returns the upper clauses that a lower clause, or a provision in it,
// names as a source, in the order of the upper notice; of an older notice,
// those of the provisions that its own are compared with.
func linked(lower, upper *ir.Policy, clause *ir.Clause, c *compare.Comparison) []*ir.Clause {
	named := map[string]bool{}
	for _, l := range clause.Links {
		named[l.Clause] = true
	}
	for _, p := range lower.Provisions {
		if p.Clause != clause.ID {
			continue
		}
		for _, l := range p.Links {
			named[l.Clause] = true
		}
	}
	if c.Relation == pairing.NewerOlder {
		named = paired(lower, upper, clause, c)
	}
	var out []*ir.Clause
	for _, c := range upper.Clauses {
		if named[c.ID] && c.Text != "" {
			out = append(out, c)
		}
	}
	return out
}

// paired are the upper clauses with provisions that are compared with one of a
// lower clause.
func paired(lower, upper *ir.Policy, clause *ir.Clause, c *compare.Comparison) map[string]bool {
	out := map[string]bool{}
	for _, pair := range c.Pairs {
		if !slices.ContainsFunc(pair.Lower, func(id string) bool { return lower.Provision(id).Clause == clause.ID }) {
			continue
		}
		for _, id := range pair.Upper {
			out[upper.Provision(id).Clause] = true
		}
	}
	return out
}

type accountant struct {
	ws         *ir.Workspace
	comparison *compare.Comparison
	shared     map[string][]coding   // what both notices code alike, by clause
	mute       []mute                // words of either notice that bind nobody
	kept       map[string][]ir.Quote // words of the upper notice that some lower clause keeps, by clause
}

// joint is several upper texts laid end to end.
type joint struct {
	text   string
	clause []*ir.Clause
	start  []int
}

// separator keeps the last word of one clause from joining the first of the
// next; it is white space to the diff.
const separator = "\n"

func join(clauses []*ir.Clause) joint {
	var j joint
	for _, c := range clauses {
		if j.text != "" {
			j.text += separator
		}
		j.start = append(j.start, len(j.text))
		j.clause = append(j.clause, c)
		j.text += c.Text
	}
	return j
}

// quotes cuts a range of the joint text at the clause borders.
func (j joint) quotes(r textdiff.Range) []ir.Quote {
	var out []ir.Quote
	for i, c := range j.clause {
		start, end := max(r.Start-j.start[i], 0), min(r.End-j.start[i], len(c.Text))
		if start < end {
			out = append(out, quote(c, start, end))
		}
	}
	return out
}

// quote is a passage without the white space around it.
func quote(c *ir.Clause, start, end int) ir.Quote {
	text := c.Text[start:end]
	start += len(text) - len(strings.TrimLeft(text, " \t\n\u3000"))
	text = strings.TrimSpace(text)
	return ir.Quote{Clause: c.ID, Range: ir.Range{Start: start, End: start + len(text)}, Text: text}
}

func (a *accountant) diff(lower *ir.Clause, uppers []*ir.Clause) Diff {
	d := Diff{Lower: lower.ID}
	for _, u := range uppers {
		d.Uppers = append(d.Uppers, u.ID)
	}
	j := join(uppers)
	changes := textdiff.Diff(j.text, lower.Text)
	first := make([]int, len(changes)) // passage that a change begins with
	for i, c := range changes {
		first[i] = len(d.Passages)
		d.Passages = append(d.Passages, passages(c, j, lower)...)
	}
	for i := range d.Passages {
		if p := d.Passages[i].Partner; p >= 0 {
			d.Passages[i].Partner = first[p]
		}
	}
	a.reasons(&d, j, lower, changes, first)
	return d
}

// passages turns a change into one passage, or one for each upper clause that
// it spans.
func passages(c textdiff.Change, j joint, lower *ir.Clause) []Passage {
	var below ir.Quote
	if !c.Lower.Empty() {
		below = quote(lower, c.Lower.Start, c.Lower.End)
	}
	above := j.quotes(c.Upper)
	if len(above) == 0 {
		return []Passage{{Kind: c.Kind, Lower: below, Partner: c.Partner}}
	}
	out := make([]Passage, len(above))
	for i, q := range above {
		out[i] = Passage{Kind: c.Kind, Upper: q, Partner: c.Partner}
		if i > 0 && (c.Kind == textdiff.Replace) {
			out[i].Kind = textdiff.Delete
		}
	}
	out[0].Lower = below
	return out
}

// reasons fills in why changes that concern wording alone change no rule.
func (a *accountant) reasons(d *Diff, j joint, lower *ir.Clause, changes []textdiff.Change, first []int) {
	synonyms := make([]textdiff.Synonym, len(a.ws.Vocabulary.Synonyms))
	for i, s := range a.ws.Vocabulary.Synonyms {
		synonyms[i] = textdiff.Synonym(s)
	}
	for i, c := range changes {
		p := &d.Passages[first[i]]
		if !p.Changed() {
			continue
		}
		s, ok := textdiff.Reason(j.text, lower.Text, c, synonyms)
		switch {
		case ok && s.Because == "":
			p.Reason = "仅标点不同"
		case ok:
			p.Reason = s.Because
		}
	}
}

// keptWords lists, by upper clause, the words that some lower clause keeps as
// they are, moved, or changed in wording alone: a clause that is split is lost
// only where all of its parts lose it.
func keptWords(diffs []Diff) map[string][]ir.Quote {
	out := map[string][]ir.Quote{}
	for _, d := range diffs {
		for _, p := range d.Passages {
			if p.Upper.Text != "" && (!p.Changed() || p.Reason != "") {
				out[p.Upper.Clause] = append(out[p.Upper.Clause], p.Upper)
			}
		}
	}
	return out
}
