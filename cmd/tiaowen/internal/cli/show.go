package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"tiaowen/cmd/tiaowen/internal/project"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/quantity"
)

func (a *app) showCommand() *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:     "show SLUG[:CLAUSE]",
		Short:   "print a notice's clauses, sentences and quantities",
		Example: "  tiaowen show zhongwei-2022\n  tiaowen show zhongwei-2022:5\n  tiaowen show ningxia-2022:cover --format json",
		Args:    exactly("SLUG[:CLAUSE]"),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := oneOf("--format", format, "text", "json"); err != nil {
				return err
			}
			return a.show(args[0], format)
		},
	}
	choice(cmd, &format, "format", "text or json", "text", "json")
	cmd.ValidArgsFunction = a.noticeArgs(1)
	return cmd
}

func (a *app) show(target, format string) error {
	l, err := project.Read(a.root)
	if err != nil {
		return a.inputError(err)
	}
	slug, _, one := strings.Cut(target, ":")
	doc := findDocument(l.Documents, slug)
	if doc == nil {
		a.printDiagnostics(a.Stderr, &l.Diags)
		return a.unknownName("notice", slug, slugs(l.Documents))
	}
	clauses := doc.Clauses
	if one {
		c := doc.Clause(target)
		if c == nil {
			return a.unknownName("clause", target, clauseIDs(doc))
		}
		clauses = []*notice.Clause{c}
	}
	if format == "json" {
		return a.printJSON(showJSON{Notice: doc.Front.Slug, Document: documentView(doc), Clauses: clauseViews(clauses)})
	}
	a.showText(doc, clauses)
	return nil
}

// showJSON is the answer of show --format json.
type showJSON struct {
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

// showText prints clauses as a person reads them: id, heading, a sentence a
// line, and the quantities found.
func (a *app) showText(doc *notice.Document, clauses []*notice.Clause) {
	a.printf("%s  %s  %s\n", doc.Front.Slug, doc.Front.DocumentNumber, doc.Front.Title)
	chapter := ""
	for _, c := range clauses {
		if c.Chapter != chapter && c.Chapter != "" {
			a.printf("\n== %s\n", c.Chapter)
		}
		chapter = c.Chapter
		a.showClause(c, "")
	}
}

func (a *app) showClause(c *notice.Clause, indent string) {
	a.printf("\n%s%s\n", indent, strings.TrimSpace(c.ID+"  "+c.Number+c.Heading))
	for _, s := range c.Sentences {
		a.printf("%s  %s\n", indent, strings.TrimSpace(c.Text[s.Start:s.End]))
	}
	if len(c.Quantities) > 0 {
		words := make([]string, len(c.Quantities))
		for i, q := range c.Quantities {
			words[i] = q.Text
		}
		a.printf("%s  %s%s\n", indent, a.pick("quantities: ", "数量："), strings.Join(words, " | "))
	}
	for _, sub := range c.Clauses {
		a.showClause(sub, indent+"  ")
	}
}

func findDocument(docs []*notice.Document, slug string) *notice.Document {
	for _, d := range docs {
		if d.Front.Slug == slug {
			return d
		}
	}
	return nil
}

func slugs(docs []*notice.Document) []string {
	var out []string
	for _, d := range docs {
		out = append(out, d.Front.Slug)
	}
	return out
}

func clauseIDs(d *notice.Document) []string {
	var out []string
	for c := range d.All() {
		out = append(out, c.ID)
	}
	return out
}
