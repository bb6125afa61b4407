package report

import (
	"bytes"
	_ "embed" // the page's template, style and script
	"fmt"
	"html/template"
	"strings"

	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/naming"
)

//go:embed page.html.tmpl
var pageTemplate string

//go:embed page.css
var pageStyle string

//go:embed page.js
var pageScript string

// HTML renders the model as one page that needs nothing else.
func HTML(m *Model) ([]byte, error) {
	comparison := ""
	page, err := template.New("page").Funcs(template.FuncMap{
		"css":  func() template.CSS { return template.CSS(pageStyle) },
		"js":   func() template.JS { return template.JS(pageScript) },
		"pair": func(zh, en string) []string { return []string{zh, en} },
		// A finding's anchor carries the comparison that is being written.
		"within":     func(id string) string { comparison = id; return "" },
		"finding":    func(n int) string { return fmt.Sprintf("%s-%d", comparison, n) },
		"anchor":     anchor,
		"columns":    func(notices []string) int { return len(notices) + 3 },
		"quoted":     func(q []string) string { return naming.Quoted(q...) },
		"why":        why,
		"codes":      codeCounts,
		"severities": severityCounts,
		"effects":    effectCounts,
	}).Parse(pageTemplate)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if err := page.Execute(&out, m); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// anchor makes a clause id fit for a fragment.
func anchor(id string) string { return fragmentMarks.Replace(id) }

var fragmentMarks = strings.NewReplacer(":", "-", ".", "-")

// why is what a reader sees on pointing at a changed passage.
func why(p Passage) string {
	if len(p.Findings) == 0 {
		return p.Reason
	}
	numbers := make([]string, len(p.Findings))
	for i, n := range p.Findings {
		numbers[i] = fmt.Sprint(n)
	}
	return "表4：" + strings.Join(numbers, "、")
}

func codeCounts() []Count {
	var out []Count
	for _, c := range codeOrder {
		out = append(out, Count{Key: string(c), Text: CodeText(c)})
	}
	return out
}

func severityCounts() []Count {
	var out []Count
	for _, s := range []finding.Severity{finding.Error, finding.Warning, finding.Note} {
		out = append(out, Count{Key: string(s), Text: severityText(s)})
	}
	return out
}

func effectCounts() []Count {
	var out []Count
	for _, e := range []finding.Effect{finding.Worse, finding.Mixed, finding.Better, finding.NoEffect} {
		out = append(out, Count{Key: string(e), Text: effectText(e)})
	}
	return out
}
