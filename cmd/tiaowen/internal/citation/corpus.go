package citation

import (
	"cmp"
	"slices"
)

// Document is what a citation is held against.
type Document struct {
	Slug    string
	Number  Number
	Titles  []string // its own, then those of the texts that it issues
	Issuers []string
}

// Corpus is the documents that citations are looked up in.
type Corpus []Document

// NewDocument is a document with its number as written, or "".
func NewDocument(slug, number string, titles, issuers []string) Document {
	n, _ := ParseNumber(number)
	return Document{Slug: slug, Number: n, Titles: titles, Issuers: issuers}
}

// Resolve returns the slug of the cited document. It reports false where the
// corpus has none, or more than one, that the citation fits.
func (c Corpus) Resolve(cited Citation) (slug string, ok bool) {
	var fits []string
	for _, d := range c {
		if d.is(cited) {
			fits = append(fits, d.Slug)
		}
	}
	if len(fits) != 1 {
		return "", false
	}
	return fits[0], true
}

func (d Document) is(c Citation) bool {
	if c.Number != (Number{}) && d.Number != (Number{}) {
		return c.Number == d.Number
	}
	return c.Title != "" && slices.ContainsFunc(d.Titles, func(title string) bool {
		own := core(title)
		return own.matter == core(c.Title).matter && compatible(c.Issuers, slices.Concat(d.Issuers, issuersIn(own.issuers)))
	})
}

// Reference is a citation in a clause.
type Reference struct {
	Clause string // id
	Citation
	Slug string // of the cited document, "" where the corpus lacks it
}

// A Passage is a text of a clause: its heading or its body.
type Passage struct {
	Clause string // id
	Text   string
}

// References are the citations in passages, in their order. Start and End count
// in the passage. A covering notice that names what it issues cites itself.
func (c Corpus) References(passages []Passage) []Reference {
	var out []Reference
	for _, p := range passages {
		for _, found := range Find(p.Text) {
			slug, _ := c.Resolve(found)
			out = append(out, Reference{Clause: p.Clause, Citation: found, Slug: slug})
		}
	}
	return out
}

// Missing is a cited document that the corpus lacks.
type Missing struct {
	Number  Number
	Title   string
	Clauses []string // ids of those that cite it
}

// Lacking gathers what references cite and the corpus lacks: by number, or by
// title where no number is given, in the order of number and title.
func Lacking(references []Reference) []Missing {
	var out []Missing
	for _, r := range references {
		if r.Slug != "" {
			continue
		}
		i := slices.IndexFunc(out, func(m Missing) bool { return m.sameAs(r.Citation) })
		if i < 0 {
			i = len(out)
			out = append(out, Missing{Number: r.Number})
		}
		if out[i].Title == "" {
			out[i].Title = r.Title
		}
		if !slices.Contains(out[i].Clauses, r.Clause) {
			out[i].Clauses = append(out[i].Clauses, r.Clause)
		}
	}
	slices.SortFunc(out, func(a, b Missing) int {
		return cmp.Or(cmp.Compare(a.Number.String(), b.Number.String()), cmp.Compare(a.Title, b.Title))
	})
	return out
}

func (m Missing) sameAs(c Citation) bool {
	if m.Number != (Number{}) || c.Number != (Number{}) {
		return m.Number == c.Number
	}
	return core(m.Title) == core(c.Title)
}
