package check

import (
	"fmt"
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// Coverage is what became of the sentences of a notice, and how many rules it
// has of each kind. The counts stand side by side; nothing blends them.
type Coverage struct {
	Notice     string
	Sentences  int
	Coded      int         // a rule rests on a part of the sentence
	Aim        int         // binds nobody, with a reason
	Pending    int         // not coded yet, with a reason
	Open       int         // not accounted for: nothing is claimed of it
	Kinds      []KindCount // kinds that occur, in order of name
	Quantities int
	SetAside   int // quantities in words that no rule carries
	Examples   int
	Untold     int // changes of the rules that no example would tell, where that was asked
}

// KindCount is how many provisions of a kind a notice has.
type KindCount struct {
	Kind  ir.Kind
	Count int
}

// Cover counts the coverage of a compiled notice.
func Cover(p *ir.Policy) Coverage {
	c := Coverage{Notice: p.Slug, Examples: len(p.Examples), Kinds: kindCounts(p)}
	coded, set := codedQuotes(p), remarkQuotes(p, "aim", "aside", "pending")
	aims, pendings := remarkQuotes(p, "aim"), remarkQuotes(p, "pending")
	for _, clause := range p.Clauses {
		for _, s := range clause.Sentences {
			c.Sentences++
			switch {
			case quoted(clause.ID, s, coded):
				c.Coded++
			case quoted(clause.ID, s, aims):
				c.Aim++
			case quoted(clause.ID, s, pendings):
				c.Pending++
			default:
				c.Open++
			}
		}
		for _, q := range clause.Quantities {
			c.Quantities++
			if quoted(clause.ID, ir.Range{Start: q.Start, End: q.End}, set) {
				c.SetAside++
			}
		}
	}
	return c
}

// codedQuotes are the quotes that rules rest on, the validity and the named
// documents included.
func codedQuotes(p *ir.Policy) []ir.Quote {
	out := slices.Concat(p.Validity.FromQuotes, p.Validity.ToQuotes)
	for _, v := range p.Provisions {
		out = append(out, v.Quotes...)
		for _, a := range v.Ambiguities {
			if a.Alternative != nil {
				out = append(out, a.Alternative.Quotes...)
			}
		}
	}
	for _, b := range p.Bases {
		out = append(out, b.Quotes...)
	}
	return out
}

func remarkQuotes(p *ir.Policy, kinds ...string) []ir.Quote {
	remarks := slices.Clone(p.Remarks)
	for _, v := range p.Provisions {
		remarks = append(remarks, v.Remarks...)
	}
	var out []ir.Quote
	for _, r := range remarks {
		if slices.Contains(kinds, r.Kind) {
			out = append(out, r.Quotes...)
		}
	}
	return out
}

func quoted(clause string, r ir.Range, quotes []ir.Quote) bool {
	return slices.ContainsFunc(quotes, func(q ir.Quote) bool {
		return q.Clause == clause && !q.InHeading && r.Start < q.End && q.Start < r.End
	})
}

func kindCounts(p *ir.Policy) []KindCount {
	var out []KindCount
	for _, v := range p.Provisions {
		i, found := slices.BinarySearchFunc(out, v.Kind, func(k KindCount, kind ir.Kind) int {
			return strings.Compare(string(k.Kind), string(kind))
		})
		if !found {
			out = slices.Insert(out, i, KindCount{Kind: v.Kind})
		}
		out[i].Count++
	}
	return out
}

// String is the counts in one line.
func (c Coverage) String() string {
	kinds := make([]string, len(c.Kinds))
	for i, k := range c.Kinds {
		kinds[i] = fmt.Sprintf("%s %d", k.Kind, k.Count)
	}
	return fmt.Sprintf("%s: sentences %d = coded %d + aim %d + pending %d + open %d; quantities %d, set aside %d; examples %d; %s",
		c.Notice, c.Sentences, c.Coded, c.Aim, c.Pending, c.Open, c.Quantities, c.SetAside, c.Examples, strings.Join(kinds, ", "))
}
