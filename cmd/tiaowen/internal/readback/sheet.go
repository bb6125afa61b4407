package readback

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/cmd/tiaowen/internal/plain"
)

// Sheet is the rules of a notice.
type Sheet struct {
	Notice  string   `json:"notice"` // slug
	Title   string   `json:"title"`
	Number  string   `json:"document_number"`
	Clauses []Clause `json:"clauses"`
}

// Clause is the rules of a clause, with what accounts for its other words.
type Clause struct {
	ID       string    `json:"id"`
	Number   string    `json:"number"`
	Heading  string    `json:"heading"`
	Text     string    `json:"text"`
	Rules    []Rule    `json:"rules"`
	Readings []Reading `json:"readings,omitempty"`
	Notes    []Note    `json:"notes,omitempty"`
}

// Names is what the notice is called.
func (s Sheet) Names() naming.Notice {
	return naming.Notice{Slug: s.Notice, Number: s.Number, Title: s.Title}
}

// Names is what the clause is called.
func (c Clause) Names() naming.Clause {
	return naming.Clause{ID: c.ID, Number: c.Number, Heading: c.Heading}
}

// SheetOf reads a notice back, or one clause of it with those below it; clause
// "" is all.
func SheetOf(v *ir.Vocabulary, p *ir.Policy, clause string) Sheet {
	s := Sheet{Notice: p.Slug, Title: p.Title, Number: p.DocumentNumber, Clauses: []Clause{}}
	for _, c := range p.Clauses {
		if clause == "" || c.ID == clause || strings.HasPrefix(c.ID, clause+".") {
			s.Clauses = append(s.Clauses, clauseOf(v, p, c))
		}
	}
	return s
}

func clauseOf(v *ir.Vocabulary, p *ir.Policy, c *ir.Clause) Clause {
	out := Clause{ID: c.ID, Number: c.Number, Heading: c.Heading, Text: c.Text, Rules: []Rule{}}
	for _, provision := range p.Provisions {
		if provision.Clause == c.ID {
			out.Rules = append(out.Rules, Of(v, provision))
		}
	}
	if p.Validity.Clause == c.ID {
		out.Rules = append(out.Rules, validity(v, p))
	}
	for _, a := range p.Ambiguities {
		if a.Clause == c.ID {
			out.Readings = append(out.Readings, reading(v, nil, a))
		}
	}
	for _, b := range p.Bases {
		if b.Clause == c.ID {
			out.Notes = append(out.Notes, basis(b))
		}
	}
	for _, m := range p.Remarks {
		if m.Clause == c.ID {
			out.Notes = append(out.Notes, remark(m))
		}
	}
	return out
}

// validity is the rule that says when the notice is in force.
func validity(v *ir.Vocabulary, p *ir.Policy) Rule {
	quotes := append(append([]ir.Quote{}, p.Validity.FromQuotes...), p.Validity.ToQuotes...)
	period := telling{v: v}.said(func(s plain.Speech) string {
		return s.Period(ir.Period{From: p.Validity.From, To: p.Validity.To, Quotes: quotes})
	})
	return Rule{
		ID: p.Validity.Clause + "/" + string(ir.Valid), Kind: ir.Valid, Label: kind(ir.Valid),
		Parts: []Part{part(v, ir.Validness, []piece{period}, plain.Texts(quotes))},
	}
}

func basis(b ir.Basis) Note {
	label := plain.Message{Zh: "依据", En: "basis"}
	if b.Forwards {
		label = plain.Message{Zh: "全文转发", En: "forwards"}
	}
	return Note{label, b.Document, plain.Texts(b.Quotes)}
}
