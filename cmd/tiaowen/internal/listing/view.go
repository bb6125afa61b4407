package listing

import (
	"tiaowen/grammar/notice"
	"tiaowen/grammar/quantity"
)

// View is clauses of a notice in JSON.
type View struct {
	Notice   string       `json:"notice"` // slug
	Document documentJSON `json:"document"`
	Clauses  []clauseJSON `json:"clauses"`
}

type documentJSON struct {
	Slug           string   `json:"slug"`
	Title          string   `json:"title"`
	DocumentNumber string   `json:"document_number"`
	Issuers        []string `json:"issuers"`
	Level          string   `json:"level"`
	Region         []string `json:"region"`
	Signed         string   `json:"signed"`
	InForceFrom    string   `json:"in_force_from"`
	InForceTo      string   `json:"in_force_to"`
}

type clauseJSON struct {
	ID          string         `json:"id"`
	Number      string         `json:"number"`
	Chapter     string         `json:"chapter,omitempty"`
	Heading     string         `json:"heading"`
	Text        string         `json:"text"`
	Sentences   []string       `json:"sentences"`
	Quantities  []quantityJSON `json:"quantities"`
	Fingerprint string         `json:"fingerprint"`
	Clauses     []clauseJSON   `json:"clauses"`
}

type quantityJSON struct {
	Text       string `json:"text"`
	Kind       string `json:"kind"`
	Low        string `json:"low,omitempty"`
	High       string `json:"high,omitempty"`
	Date       string `json:"date,omitempty"`
	Unit       string `json:"unit,omitempty"`
	Base       string `json:"base,omitempty"`
	Period     string `json:"period,omitempty"`
	Comparison string `json:"comparison"`
	Start      int    `json:"start"`
	End        int    `json:"end"`
}

// ViewOf is the clauses of a notice for show --format json.
func ViewOf(doc *notice.Document, clauses []*notice.Clause) View {
	return View{Notice: doc.Front.Slug, Document: documentView(doc), Clauses: clauseViews(clauses)}
}

func documentView(d *notice.Document) documentJSON {
	f := d.Front
	return documentJSON{
		Slug: f.Slug, Title: f.Title, DocumentNumber: f.DocumentNumber, Issuers: f.Issuers,
		Level: f.Level.String(), Region: append([]string{}, f.Region...),
		Signed: dayText(f.Signed), InForceFrom: dayText(f.InForceFrom), InForceTo: dayText(f.InForceTo),
	}
}

// dayText is a day, "" for none.
func dayText(d quantity.CalendarDate) string {
	if d == (quantity.CalendarDate{}) {
		return ""
	}
	return d.String()
}

func clauseViews(clauses []*notice.Clause) []clauseJSON {
	out := make([]clauseJSON, 0, len(clauses))
	for _, c := range clauses {
		v := clauseJSON{
			ID: c.ID, Number: c.Number, Chapter: c.Chapter, Heading: c.Heading, Text: c.Text,
			Sentences: []string{}, Quantities: []quantityJSON{},
			Fingerprint: c.Fingerprint, Clauses: clauseViews(c.Clauses),
		}
		for _, s := range c.Sentences {
			v.Sentences = append(v.Sentences, c.Text[s.Start:s.End])
		}
		for _, q := range c.Quantities {
			v.Quantities = append(v.Quantities, quantityView(q))
		}
		out = append(out, v)
	}
	return out
}

func quantityView(q quantity.Quantity) quantityJSON {
	v := quantityJSON{
		Text: q.Text, Kind: q.Kind.String(), Unit: string(q.Unit), Base: q.Base.String(),
		Period: string(q.Period), Comparison: q.Comparison.String(), Start: q.Start, End: q.End,
	}
	if q.Kind == quantity.Date {
		v.Date = q.Date.String()
		return v
	}
	v.Low, v.High = q.Low.String(), q.High.String()
	return v
}
