package report

import (
	"tiaowen/cmd/tiaowen/internal/citation"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// Citation is a document that a clause cites.
type Citation struct {
	Clause, Number, Title string
	Slug                  string // the notice of the corpus, "" where it is missing
}

// citations lists what the notices cite, in the order of the texts. A covering
// notice that names what it issues is left out.
func citations(ws *ir.Workspace) []Citation {
	var corpus citation.Corpus
	for _, p := range ws.Policies {
		corpus = append(corpus, citation.NewDocument(p.Slug, p.DocumentNumber, p.Titles, p.Issuers))
	}
	var out []Citation
	for _, p := range ws.Policies {
		for _, c := range p.Clauses {
			for _, r := range corpus.References([]citation.Passage{{Clause: c.ID, Text: c.Heading}, {Clause: c.ID, Text: c.Text}}) {
				if r.Slug != p.Slug {
					out = append(out, Citation{c.ID, citedNumber(r), r.Title, r.Slug})
				}
			}
		}
	}
	return out
}

// citedNumber is the document number as the text has it, "" where it gives none.
func citedNumber(r citation.Reference) string {
	if r.Number == (citation.Number{}) {
		return ""
	}
	return r.Number.String()
}
