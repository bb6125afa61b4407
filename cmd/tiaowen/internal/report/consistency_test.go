package report

import (
	"bytes"
	"strings"
	"testing"

	"tiaowen/cmd/tiaowen/internal/consistency"
)

// consistent is the report of the repository's own workspace with the checks
// of its notices.
func consistent(t *testing.T) *Model {
	t.Helper()
	ws, _, m := model(t)
	var all []Checked
	for _, p := range ws.Policies {
		found, err := consistency.Check(ws, p.Slug)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, Checked{p.Slug, found})
	}
	m.Consistency = Consistent(ws, all)
	return m
}

// TestConsistencyIsShown counts the findings in every format and follows the
// links of the page.
func TestConsistencyIsShown(t *testing.T) {
	m := consistent(t)
	page, err := HTML(m)
	if err != nil {
		t.Fatal(err)
	}
	_, section, found := strings.Cut(string(MarkdownIndex(m, func(c Comparison) string { return c.ID })), "## 文件内部一致性")
	if !found {
		t.Fatal("the index has no section on consistency")
	}
	section, _, _ = strings.Cut(section, "## 表5")
	total := 0
	for _, c := range m.Consistency {
		total += len(c.Findings)
		if sum(c.BySeverity) != len(c.Findings) {
			t.Errorf("%s: %d findings, %d by severity", c.Document.Slug, len(c.Findings), sum(c.BySeverity))
		}
		for _, f := range c.Findings {
			if f.Code.Zh == f.Code.En || f.Severity.Zh == f.Severity.En {
				t.Errorf("%s %d: %q, %q: no Chinese label", c.Document.Slug, f.Number, f.Code.Zh, f.Severity.Zh)
			}
			if !strings.Contains(section, f.Message.Zh) || !bytes.Contains(page, []byte(f.Message.En)) {
				t.Errorf("%s %d is not shown: %s", c.Document.Slug, f.Number, f.Message.Zh)
			}
		}
	}
	if rows := bytes.Count(page, []byte(`<tr class="inconsistency"`)); rows != total || total == 0 {
		t.Errorf("%d rows in HTML, want %d", rows, total)
	}
	linksLead(t, page)
}
