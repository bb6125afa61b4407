package ir

import (
	"slices"
	"strings"

	"tiaowen/grammar/quantity"
)

// Workspace is all that was compiled together.
type Workspace struct {
	Vocabulary *Vocabulary
	Policies   []*Policy // by slug
	// LeftOut are the slugs of notices with errors, sorted: they are in no
	// Policy, and what they say is not known.
	LeftOut []string
}

// Rests reports whether a notice stands below one that is left out: its
// examples may rest on it, and are left out with it.
func (w *Workspace) Rests(p *Policy) bool {
	return slices.ContainsFunc(p.Under, func(slug string) bool { return slices.Contains(w.LeftOut, slug) })
}

// Policy returns the compiled notice, or nil.
func (w *Workspace) Policy(slug string) *Policy {
	for _, p := range w.Policies {
		if p.Slug == slug {
			return p
		}
	}
	return nil
}

// Clause returns the clause with this full id in any notice, or nil.
func (w *Workspace) Clause(id string) *Clause {
	for _, p := range w.Policies {
		if c := p.Clause(id); c != nil {
			return c
		}
	}
	return nil
}

// Chain returns the notice and the notices above it, nearest first, as far as
// the workspace has them. It ends before one that is left out: what those
// further up say counts only where the nearer one is silent.
func (w *Workspace) Chain(slug string) []*Policy {
	p := w.Policy(slug)
	if p == nil {
		return nil
	}
	chain := []*Policy{p}
	for _, upper := range p.Under {
		if slices.Contains(w.LeftOut, upper) {
			break
		}
		if u := w.Policy(upper); u != nil {
			chain = append(chain, u)
		}
	}
	return chain
}

// Axioms are those that hold where the notices are decided on together: from
// outside, and drawn from one of them or from a notice above the first.
func (w *Workspace) Axioms(slug string, others ...string) []Axiom {
	sources := append([]string{""}, others...)
	for _, p := range w.Chain(slug) {
		sources = append(sources, p.Slug)
	}
	return slices.DeleteFunc(slices.Clone(w.Vocabulary.Axioms), func(a Axiom) bool { return !slices.Contains(sources, a.Source) })
}

// Level is the rank of the issuer.
type Level string

// Levels, highest first.
const (
	National Level = "national"
	Region   Level = "region"
	City     Level = "city"
	District Level = "district"
)

// Policy is one compiled notice.
type Policy struct {
	Slug           string
	Title          string
	Titles         []string // its own and those of the texts that it issues or forwards
	DocumentNumber string   // 发文字号, "" where the notice has none
	Issuers        []string
	Level          Level
	RegionCode     string // code of the place it governs ("640500"); "" is the whole country
	Signed         Date
	Validity       Validity
	Under          []string // slugs of the notices above, nearest first
	Beside         []string // slugs of the notices of its level that it is to be held against
	Clauses        []*Clause
	Provisions     []*Provision
	Remarks        []Remark
	Ambiguities    []Ambiguity // those that stand on a clause, not in a provision
	Bases          []Basis
	Examples       []Example
	Open           *OpenExamples // nil where the examples are to be complete
	Uncoded        bool          // there are no rules for it at all
}

// OpenExamples says why the examples of a notice are not all written yet.
type OpenExamples struct {
	Why  string
	File string // rule file and line, for messages
	Line int
}

// Area is the part of the region's code that every place inside it begins with:
// 64 for 640000, 6405 for 640500, "" for the whole country.
func (p *Policy) Area() string {
	code := p.RegionCode
	for strings.HasSuffix(code, "00") {
		code = strings.TrimSuffix(code, "00")
	}
	return code
}

// Clause returns the clause with this full id, or nil.
func (p *Policy) Clause(id string) *Clause {
	for _, c := range p.Clauses {
		if c.ID == id {
			return c
		}
	}
	return nil
}

// Unwritten are the ids of the clauses that are not fully written.
func (p *Policy) Unwritten() []string {
	var out []string
	for _, c := range p.Clauses {
		if !c.Written() {
			out = append(out, c.ID)
		}
	}
	return out
}

// Provision returns the provision with this id, or nil.
func (p *Policy) Provision(id string) *Provision {
	for _, v := range p.Provisions {
		if v.ID == id {
			return v
		}
	}
	return nil
}

// Clause is a clause of the notice as the reports need it: its words, not its
// syntax. Clauses are flat and in document order.
type Clause struct {
	ID          string // "zhongwei-2022:5"
	Path        string // "5", "cover.1", "validity"
	Number      string // as written: "5."
	Heading     string
	Chapter     string
	Text        string
	Sentences   []Range // bytes of Text
	Quantities  []quantity.Quantity
	Fingerprint string
	Links       []Link // source clauses declared for the whole clause
	// Unwritten are the words of Text that no rule holds yet: not coded, or
	// pending. Of words of the heading it has the empty Range.
	Unwritten []Range
}

// Written reports whether rules hold, or account for, all that the clause
// says. Of one that is not fully written nothing can be said to be absent.
func (c *Clause) Written() bool { return len(c.Unwritten) == 0 }

// Range is the bytes Start (included) to End (excluded) of a clause's Text.
type Range struct{ Start, End int }

// Quote is a passage of a clause, exactly as the clause has it.
type Quote struct {
	Clause string // full id
	Range
	InHeading bool // Range is bytes of the clause's Heading, not of its Text
	Text      string
}

// Link names a source clause and what the drafter declares to do to it.
type Link struct {
	Clause  string // full id of the upper clause
	Intents []Intent
}

// Intent is a declared deviation. Element "" means the provision as a whole.
type Intent struct {
	Verb    string // restates, refines, extends, narrows, weakens, strengthens, adds, omits, contradicts
	Element Element
	Line    int // of the rule file, for messages
}

// Remark accounts for words that no rule carries.
type Remark struct {
	Kind   string // aim, aside, pending
	Clause string
	Reason string
	Quotes []Quote
}

// Basis is a document that a clause rests on, or forwards whole: what it says
// is then said by the notice too.
type Basis struct {
	Forwards bool
	Clause   string
	Document string // its number, or its title where the text gives no number
	Slug     string // the notice in the workspace, "" where the corpus lacks it
	Quotes   []Quote
}

// Validity is when the notice is in force. From is the day it was signed where
// the notice says "from issue" or nothing; To is the zero Date where no end is stated.
type Validity struct {
	Clause     string // the clause that says so, "" where none does
	From, To   Date
	FromQuotes []Quote
	ToQuotes   []Quote
}

// Contains reports whether the notice is in force on day d; both ends count.
func (v Validity) Contains(d Date) bool {
	return !d.Before(v.From) && (v.To.IsZero() || !v.To.Before(d))
}
