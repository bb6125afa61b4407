package diag

import (
	"encoding/json"
	"io"

	"tiaowen/grammar/source"
)

// region is a span in numbers, as JSON shows it: lines and columns count from
// 1, columns are characters, the end is excluded. The zero Span is all zeros.
type region struct {
	File      string `json:"file"`
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"end_line"`
	EndColumn int    `json:"end_column"`
}

type bilingual struct {
	En string `json:"en"`
	Zh string `json:"zh"`
}

type jsonDiagnostic struct {
	Code     string    `json:"code"`
	Severity string    `json:"severity"`
	Message  bilingual `json:"message"`
	Hint     bilingual `json:"hint"`
	region
	Related []jsonRelated `json:"related"`
	Edit    *jsonEdit     `json:"edit"`
}

type jsonRelated struct {
	Code    string    `json:"code"`
	Message bilingual `json:"message"`
	region
}

type jsonEdit struct {
	region
	Text string `json:"text"`
}

// WriteJSON writes the diagnostics as a JSON array, messages in both
// languages; an empty list is []. The error is w's.
func WriteJSON(w io.Writer, items []Diagnostic) error {
	return writeJSON(w, items, published())
}

func writeJSON(w io.Writer, items []Diagnostic, c catalog) error {
	out := make([]jsonDiagnostic, len(items))
	for i := range items {
		out[i] = newJSONDiagnostic(&items[i], c)
	}
	return encode(w, out)
}

func newJSONDiagnostic(d *Diagnostic, c catalog) jsonDiagnostic {
	out := jsonDiagnostic{
		Code:     d.Code,
		Severity: d.Severity.String(),
		Message:  c.both(d.Code, d.Args),
		Hint:     bilingual{c.hint(En, d.Code, d.Args), c.hint(Zh, d.Code, d.Args)},
		region:   regionOf(d.Primary),
		Related:  make([]jsonRelated, len(d.Related)),
	}
	for i, r := range d.Related {
		out.Related[i] = jsonRelated{r.Code, c.both(r.Code, r.Args), regionOf(r.Span)}
	}
	if d.Edit != nil {
		out.Edit = &jsonEdit{regionOf(d.Edit.Span), d.Edit.Text}
	}
	return out
}

func (c catalog) both(code string, args []any) bilingual {
	return bilingual{c.text(En, code, args), c.text(Zh, code, args)}
}

func regionOf(s source.Span) region {
	if s.IsZero() {
		return region{}
	}
	from, to := s.File.Position(s.Start), s.File.Position(s.End)
	return region{s.File.Name(), from.Line, from.Column, to.Line, to.Column}
}

func encode(w io.Writer, value any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(value)
}
