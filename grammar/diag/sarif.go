package diag

import (
	"io"
	"net/url"

	"tiaowen/grammar/source"
)

// The parts of SARIF 2.1.0 that the tool uses.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool       sarifTool     `json:"tool"`
		ColumnKind string        `json:"columnKind"`
		Results    []sarifResult `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name  string      `json:"name"`
		Rules []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID string `json:"id"`
	}
	sarifResult struct {
		RuleID    string          `json:"ruleId"`
		RuleIndex int             `json:"ruleIndex"`
		Level     string          `json:"level"`
		Message   sarifText       `json:"message"`
		Locations []sarifLocation `json:"locations"`
		Related   []sarifLocation `json:"relatedLocations,omitempty"`
		Fixes     []sarifFix      `json:"fixes,omitempty"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifLocation struct {
		Physical sarifPhysical `json:"physicalLocation"`
		Message  *sarifText    `json:"message,omitempty"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   sarifRegion   `json:"region"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn"`
		EndLine     int `json:"endLine"`
		EndColumn   int `json:"endColumn"`
	}
	sarifFix struct {
		Changes []sarifChange `json:"artifactChanges"`
	}
	sarifChange struct {
		Artifact     sarifArtifact      `json:"artifactLocation"`
		Replacements []sarifReplacement `json:"replacements"`
	}
	sarifReplacement struct {
		Deleted  sarifRegion `json:"deletedRegion"`
		Inserted sarifText   `json:"insertedContent"`
	}
)

// WriteSARIF writes the diagnostics as a SARIF 2.1.0 log with one run, for
// code hosts and editors; messages are in the language, a hint follows its
// message. The error is w's.
func WriteSARIF(w io.Writer, items []Diagnostic, lang Lang) error {
	return writeSARIF(w, items, lang, published())
}

func writeSARIF(w io.Writer, items []Diagnostic, lang Lang, c catalog) error {
	run := sarifRun{
		Tool:       sarifTool{sarifDriver{Name: "tiaowen", Rules: []sarifRule{}}},
		ColumnKind: "unicodeCodePoints",
		Results:    make([]sarifResult, len(items)),
	}
	index := map[string]int{}
	for i := range items {
		d := &items[i]
		if _, known := index[d.Code]; !known {
			index[d.Code] = len(run.Tool.Driver.Rules)
			run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, sarifRule{d.Code})
		}
		run.Results[i] = newSARIFResult(d, index[d.Code], lang, c)
	}
	return encode(w, sarifLog{
		Schema:  "https://json.schemastore.org/sarif-2.1.0.json",
		Version: "2.1.0",
		Runs:    []sarifRun{run},
	})
}

func newSARIFResult(d *Diagnostic, rule int, lang Lang, c catalog) sarifResult {
	out := sarifResult{
		RuleID:    d.Code,
		RuleIndex: rule,
		Level:     d.Severity.String(),
		Message:   sarifText{c.text(lang, d.Code, d.Args)},
		Locations: []sarifLocation{},
	}
	if hint := c.hint(lang, d.Code, d.Args); hint != "" {
		out.Message.Text += "\n" + hint
	}
	if !d.Primary.IsZero() {
		out.Locations = append(out.Locations, sarifLocation{Physical: physical(d.Primary)})
	}
	for _, r := range d.Related {
		if !r.Span.IsZero() {
			out.Related = append(out.Related, sarifLocation{physical(r.Span), &sarifText{c.text(lang, r.Code, r.Args)}})
		}
	}
	if d.Edit != nil && !d.Edit.Span.IsZero() {
		out.Fixes = []sarifFix{newSARIFFix(d.Edit)}
	}
	return out
}

func newSARIFFix(e *Edit) sarifFix {
	at := physical(e.Span)
	return sarifFix{[]sarifChange{{
		Artifact:     at.Artifact,
		Replacements: []sarifReplacement{{at.Region, sarifText{e.Text}}},
	}}}
}

func physical(s source.Span) sarifPhysical {
	r := regionOf(s)
	return sarifPhysical{
		Artifact: sarifArtifact{(&url.URL{Path: r.File}).String()},
		Region:   sarifRegion{r.Line, r.Column, r.EndLine, r.EndColumn},
	}
}
