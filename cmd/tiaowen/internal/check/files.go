package check

import (
	"iter"
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

// A unit is a notice with its rule file.
type unit struct {
	document *notice.Document
	file     *rules.File // nil: not coded yet
	broken   bool        // the rule file has errors: what is missing may be one of them
	stray    bool        // a block names no clause: what is missing may be that one
	blocks   []*block
}

// A block is a clause of the rule file with the clause of the notice.
type block struct {
	unit     *unit
	syntax   *rules.Clause
	clause   *notice.Clause
	evidence []*evidence
	joins    []join
	anchors  map[*rules.Cite]ir.Quote // a cite that was not found has the zero Quote
	lost     bool                     // a cite was not found: what it was to cover may be missing
	used     []bool                   // by quantity of the clause: a rule states it
}

func (u *unit) slug() string { return u.document.Front.Slug }

// place is where the notice as a whole is shown: its title.
func (u *unit) place() source.Span {
	for _, p := range u.document.Parts {
		if p.Kind == notice.Title {
			return p.Span
		}
	}
	return u.document.File.Span(0, 0)
}

func (u *unit) span(n rules.Node) source.Span { return u.file.Span(n) }

func (b *block) span(n rules.Node) source.Span { return b.unit.span(n) }

// header is the place of "clause 5", without what the block holds.
func (b *block) header() source.Span {
	return firstLine(b.span(b.syntax.Node))
}

// firstLine is the span up to its first brace or line break.
func firstLine(s source.Span) source.Span {
	text, _, _ := strings.Cut(s.Text(), "{")
	text, _, _ = strings.Cut(text, "\n")
	s.End = s.Start + len(strings.TrimRight(text, " \t\r"))
	return s
}

// word is the place of a word within a span, the span itself where it is not there.
func word(s source.Span, w string) source.Span {
	if i := strings.Index(s.Text(), w); i >= 0 && w != "" {
		return s.File.Span(s.Start+i, s.Start+i+len(w))
	}
	return s
}

// pair brings each notice together with its rule file and each block with its
// clause. Units are sorted by slug, blocks stand in source order.
func pair(in Input, diags *diag.List) []*unit {
	units := unitsOf(in.Documents, diags)
	lost := false // a rule file has lost its notice
	for _, f := range in.Rules {
		if f.Notice != nil && slices.Contains(in.Unread, f.Notice.Slug) {
			continue
		}
		lost = !attach(units, f, diags) || lost
	}
	for _, u := range units {
		if u.file == nil {
			if !lost {
				diags.Warn("notice-uncoded", u.place(), u.slug())
			}
			continue
		}
		u.broken = hasErrors(u.file.Source, diags)
		u.checkUnder(units, in.Unread, diags)
		u.checkBeside(units, in.Unread, diags)
		u.pairBlocks(diags)
	}
	return units
}

func unitsOf(documents []*notice.Document, diags *diag.List) []*unit {
	var units []*unit
	for _, d := range documents {
		u := &unit{document: d}
		if first := findUnit(units, d.Front.Slug); first != nil {
			diags.Error("notice-twice", u.place(), u.slug()).
				Relate("notice-first", first.place(), u.slug())
			continue
		}
		units = append(units, u)
	}
	slices.SortFunc(units, func(a, b *unit) int { return strings.Compare(a.slug(), b.slug()) })
	return units
}

func findUnit(units []*unit, slug string) *unit {
	for _, u := range units {
		if u.slug() == slug {
			return u
		}
	}
	return nil
}

// attach gives the rule file to its notice; it reports false where there is none.
func attach(units []*unit, f *rules.File, diags *diag.List) bool {
	if f.Notice == nil {
		return false // reported with the syntax
	}
	slug, at := f.Notice.Slug, f.Span(f.Notice.Node)
	u := findUnit(units, slug)
	switch {
	case u == nil:
		suggest(diags.Error("notice-unknown", word(at, slug), slug), word(at, slug), notices(units, ""))
	case u.file != nil:
		diags.Error("rules-twice", at, slug).Relate("rules-first", u.span(u.file.Notice.Node), slug)
	default:
		u.file = f
	}
	return u != nil
}

// notices are the notices of the workspace but one.
func notices(units []*unit, but string) []candidate {
	var out []candidate
	for _, u := range units {
		if u.slug() != but {
			out = append(out, candidate{u.slug(), u.place()})
		}
	}
	return out
}

// checkUnder holds the notices named in "under" to those of the workspace; of
// one that could not be read nothing can be said.
func (u *unit) checkUnder(units []*unit, unread []string, diags *diag.List) {
	under := u.file.Notice.Under
	for i, upper := range under {
		at := word(u.span(u.file.Notice.Node), upper)
		switch {
		case upper == u.slug() || slices.Contains(under[:i], upper):
			diags.Error("upper-repeated", u.span(u.file.Notice.Node), upper)
		case slices.Contains(unread, upper):
		default:
			u.checkUpperNotice(upper, at, units, diags)
		}
	}
}

// checkUpperNotice holds an upper notice to one of the workspace that comes from
// no lower level of government. Of two notices of one level either may be the
// upper one.
func (u *unit) checkUpperNotice(slug string, at source.Span, units []*unit, diags *diag.List) {
	upper := findUnit(units, slug)
	switch {
	case upper == nil:
		suggest(diags.Error("upper-unknown", at, slug), at, notices(units, u.slug()))
	case upper.below(u):
		diags.Error("upper-level", at, slug, upper.document.Front.Level.String(), u.slug(), u.document.Front.Level.String())
	}
}

// below reports whether the notice comes from a lower level of government.
func (u *unit) below(other *unit) bool {
	return u.document.Front.Level > other.document.Front.Level
}

func (u *unit) pairBlocks(diags *diag.List) {
	first := map[string]*block{}
	for _, syntax := range u.file.Clauses {
		b := &block{unit: u, syntax: syntax, clause: u.document.Clause(u.slug() + ":" + syntax.Path)}
		if b.clause == nil {
			u.stray = true
			at := word(b.header(), syntax.Path)
			suggest(diags.Error("clause-unknown", at, syntax.Path, u.slug()), at, u.clauses())
			continue
		}
		if earlier := first[syntax.Path]; earlier != nil {
			diags.Error("clause-twice", b.header(), syntax.Path).Relate("clause-first", earlier.header(), syntax.Path)
			continue
		}
		first[syntax.Path] = b
		u.blocks = append(u.blocks, b)
	}
}

// clauses are the paths of the notice's clauses.
func (u *unit) clauses() []candidate {
	var out []candidate
	for c := range u.document.All() {
		out = append(out, candidate{clausePath(c.ID), c.Place()})
	}
	return out
}

// clausePath is a full clause id without the slug.
func clausePath(id string) string {
	_, path, _ := strings.Cut(id, ":")
	return path
}

// itemsOf are the items of all blocks, in the order of the files.
func itemsOf(units []*unit) iter.Seq2[*block, *rules.Item] {
	return func(yield func(*block, *rules.Item) bool) {
		for _, u := range units {
			for _, b := range u.blocks {
				for _, item := range b.syntax.Items {
					if !yield(b, item) {
						return
					}
				}
			}
		}
	}
}
