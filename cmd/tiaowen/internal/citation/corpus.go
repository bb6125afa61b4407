package citation

import (
	"cmp"
	"slices"

	"tiaowen/grammar/notice"
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

// NewCorpus is the documents in the order of their slugs.
func NewCorpus(docs []*notice.Document) Corpus {
	var out Corpus
	for _, d := range docs {
		number, _ := ParseNumber(d.Front.DocumentNumber)
		titles := append([]string{d.Front.Title}, d.Titles()...)
		out = append(out, Document{Slug: d.Front.Slug, Number: number, Titles: titles, Issuers: d.Front.Issuers})
	}
	slices.SortFunc(out, func(a, b Document) int { return cmp.Compare(a.Slug, b.Slug) })
	return out
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

// References are the citations in the headings and texts of a notice, in the
// order of the text. Start and End of one in a heading count in the heading. A
// covering notice that names what it issues cites itself.
func (c Corpus) References(doc *notice.Document) []Reference {
	var out []Reference
	for clause := range doc.All() {
		for _, text := range []string{clause.Heading, clause.Text} {
			for _, found := range Find(text) {
				slug, _ := c.Resolve(found)
				out = append(out, Reference{Clause: clause.ID, Citation: found, Slug: slug})
			}
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
