package passage

import (
	"slices"
	"strings"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
	"unicode/utf8"
)

// Provisions are the words of provisions as a whole: the parts of sentences in which
// they stand, without the words of other provisions in between. An actor named
// far away, in a sentence that goes on to other things, is left out.
func Provisions(ws *ir.Workspace, u pairing.Union) []ir.Quote {
	if len(u) == 0 {
		return nil
	}
	own := bodyFirst(u.Quotes())
	if len(own) == 0 || own[0].InHeading {
		return headings(ws, u)
	}
	others := others(ws, u)
	passages := passages(ws, own, func(of *ir.Clause, gap ir.Range, text string) bool {
		return !strings.ContainsRune(text, '。') && !Taken(others, of.ID, gap)
	})
	passages = withoutActors(ws, u, passages)
	for i, q := range passages {
		if clause := ws.Clause(q.Clause); StandsIn(clause, q) {
			passages[i] = sentencePart(clause, q, others)
		}
	}
	return passages
}

// headings are the headings of the clauses of provisions that rest on them.
func headings(ws *ir.Workspace, u pairing.Union) []ir.Quote {
	var out []ir.Quote
	for _, p := range u {
		clause := ws.Clause(p.Clause)
		if clause == nil || clause.Heading == "" {
			continue
		}
		q := ir.Quote{Clause: p.Clause, Range: ir.Range{Start: 0, End: len(clause.Heading)}, InHeading: true, Text: clause.Heading}
		if !slices.Contains(out, q) {
			out = append(out, q)
		}
	}
	return out
}

// others are the words of the other provisions in the clauses of u.
func others(ws *ir.Workspace, u pairing.Union) []ir.Quote {
	var out []ir.Quote
	for _, p := range ws.Policy(naming.Slug(u[0].Clause)).Provisions {
		if slices.Contains(u, p) || !slices.ContainsFunc(u, func(mine *ir.Provision) bool { return mine.Clause == p.Clause }) {
			continue
		}
		for _, q := range p.Quotes {
			if !q.InHeading {
				out = append(out, q)
			}
		}
	}
	return out
}

// Taken reports whether any of the quotes has words in the range.
func Taken(quotes []ir.Quote, clause string, r ir.Range) bool {
	return slices.ContainsFunc(quotes, func(q ir.Quote) bool {
		return q.Clause == clause && q.Start < r.End && r.Start < q.End
	})
}

// withoutActors leaves out passages that only say who acts and how strongly,
// where there are others.
func withoutActors(ws *ir.Workspace, u pairing.Union, passages []ir.Quote) []ir.Quote {
	actors := append(u.QuotesOf(ir.By), u.QuotesOf(ir.Strength)...)
	rest := slices.DeleteFunc(u.Quotes(), func(q ir.Quote) bool { return slices.Contains(actors, q) })
	out := slices.DeleteFunc(slices.Clone(passages), func(q ir.Quote) bool { return !Taken(rest, q.Clause, q.Range) })
	if len(out) > 0 {
		return out
	}
	return passages
}

// sentencePart is a passage with the rest of the part of the sentence that it
// begins and ends in, as far as no other provision rests on that rest.
func sentencePart(c *ir.Clause, q ir.Quote, others []ir.Quote) ir.Quote {
	start, end := 0, len(c.Text)
	if i := strings.LastIndexFunc(c.Text[:q.Start], endsPart); i >= 0 {
		_, size := utf8.DecodeRuneInString(c.Text[i:])
		start = i + size
	}
	if i := strings.IndexFunc(c.Text[q.End:], endsPart); i >= 0 {
		end = q.End + i
	}
	if endsPart(lastRune(q.Text)) {
		end = q.End
	}
	if Taken(others, c.ID, ir.Range{Start: start, End: q.Start}) {
		start = q.Start
	}
	if Taken(others, c.ID, ir.Range{Start: q.End, End: end}) {
		end = q.End
	}
	return Cut(c, ir.Range{Start: start, End: end})
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

func endsPart(r rune) bool { return strings.ContainsRune("，。；：,;", r) }
