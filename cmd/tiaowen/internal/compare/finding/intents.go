package finding

import (
	"slices"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
)

// Discrepancy is a declared intent that the rules do not bear out, or a
// deviation on a link with intents that none of them declares.
type Discrepancy struct {
	Clause   string     `json:"clause"`              // lower clause
	Upper    string     `json:"upper"`               // the clause it is linked to
	Verb     string     `json:"verb"`                // extends, narrows ...
	Element  ir.Element `json:"element,omitempty"`   // "" is any
	Declared bool       `json:"declared"`            // declared and not found; else found and not declared
	Finding  *Finding   `json:"finding,omitempty"`   // what was found
	Subject  string     `json:"provision,omitempty"` // id of the provision whose own link it is
}

// verbs are the deviations that a drafter declares, by code.
func verbs() map[Code]string {
	return map[Code]string{
		CodeRestated: "restates", CodeVerbatim: "restates", CodeRefined: "refines", CodeExtended: "extends",
		CodeNarrowed: "narrows", CodeWeakened: "weakens", CodeStrengthened: "strengthens", CodeAdded: "adds",
		CodeOmitted: "omits", CodeConflict: "contradicts",
	}
}

// intents checks what the lower notice declares about its links to the upper
// one, and attaches justifications to the findings they accept.
func (c *Judge) intents() {
	for i, clause := range c.Lower.Clauses {
		for _, link := range clause.Links {
			c.checkLink(c.Lower.Clauses[i].ID, link, c.findingsOf(clause.ID, link.Clause, nil), "")
		}
	}
	for _, p := range c.Lower.Provisions {
		if clause := c.Lower.Clause(p.Clause); clause != nil && sameLinks(clause.Links, p.Links) {
			continue // the links of the clause, checked above
		}
		for _, link := range p.Links {
			c.checkLink(p.Clause, link, c.findingsOf(p.Clause, link.Clause, p), p.ID)
		}
	}
	c.justify()
}

func sameLinks(a, b []ir.Link) bool {
	return slices.EqualFunc(a, b, func(x, y ir.Link) bool { return x.Clause == y.Clause && slices.Equal(x.Intents, y.Intents) })
}

// findingsOf are the findings between two clauses, of one provision where p is
// not nil; what is left out above has no lower side and counts for every
// lower clause that is linked to it.
func (c *Judge) findingsOf(lower, upper string, p *ir.Provision) []*Finding {
	var out []*Finding
	for i := range c.Findings {
		f := &c.Findings[i]
		mine := f.Lower == nil || f.Lower.Clause == lower && (p == nil || slices.Contains(f.Lower.Provisions, p.ID))
		if mine && clauseOf(f.Upper) == upper {
			out = append(out, f)
		}
	}
	return out
}

// checkLink holds the intents of one link against the findings on it. A link
// without intents declares nothing; an intent may be borne out by what is not
// written yet.
func (c *Judge) checkLink(clause string, link ir.Link, found []*Finding, provision string) {
	if len(link.Intents) == 0 || naming.Slug(link.Clause) != c.Upper.Slug {
		return
	}
	for _, intent := range link.Intents {
		if !c.gaps.At(clause) && !slices.ContainsFunc(found, func(f *Finding) bool { return meets(*f, intent) }) {
			c.discrepancies = append(c.discrepancies, Discrepancy{
				Clause: clause, Upper: link.Clause, Verb: intent.Verb, Element: intent.Element, Declared: true, Subject: provision,
			})
		}
	}
	for _, f := range found {
		verb, known := verbs()[f.Code]
		deviates := known && verb != "restates"
		if deviates && !slices.ContainsFunc(link.Intents, func(i ir.Intent) bool { return meets(*f, i) }) {
			c.discrepancies = append(c.discrepancies, Discrepancy{
				Clause: clause, Upper: link.Clause, Verb: verb, Element: f.Element, Finding: f, Subject: provision,
			})
		}
	}
}

func meets(f Finding, intent ir.Intent) bool {
	return verbs()[f.Code] == intent.Verb && (intent.Element == "" || intent.Element == f.Element)
}

// justify marks the findings that a provision of either side accepts.
func (c *Judge) justify() {
	for _, p := range c.Lower.Provisions {
		for i := range p.Justified {
			for n := range c.Findings {
				f := &c.Findings[n]
				if f.Lower != nil && slices.Contains(f.Lower.Provisions, p.ID) && meets(*f, p.Justified[i].Intent) {
					f.Justified = &p.Justified[i]
				}
			}
		}
	}
}
