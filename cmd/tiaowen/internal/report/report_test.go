package report

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"sync"
	"testing"

	"tiaowen/cmd/tiaowen/internal/account"
	"tiaowen/cmd/tiaowen/internal/compare"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/compare/passage"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/project"
)

// made is the report of the repository's own workspace, made once.
var made = sync.OnceValues(func() (report, error) {
	p, err := project.Compile("../../../..")
	if err != nil || p.Compiled == nil {
		return report{}, errors.Join(err, errors.New("the workspace of the repository does not compile"))
	}
	var pairs []Pair
	for _, pair := range pairing.Pairs(p.Compiled) {
		c, err := compare.Compare(p.Compiled, pair[0], pair[1])
		if err != nil {
			return report{}, err
		}
		pairs = append(pairs, Pair{Comparison: c, Diffs: account.Complete(p.Compiled, c)})
	}
	return report{p.Compiled, pairs, Build(p.Compiled, pairs)}, nil
})

type report struct {
	ws    *ir.Workspace
	pairs []Pair
	model *Model
}

func model(t testing.TB) (*ir.Workspace, []Pair, *Model) {
	t.Helper()
	r, err := made()
	if err != nil {
		t.Fatal(err)
	}
	return r.ws, r.pairs, r.model
}

var madePage = sync.OnceValues(func() ([]byte, error) {
	r, err := made()
	if err != nil {
		return nil, err
	}
	return HTML(r.model)
})

func page(t testing.TB) []byte {
	t.Helper()
	data, err := madePage()
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// TestCountsAgree counts the findings of every comparison in every format.
func TestCountsAgree(t *testing.T) {
	_, pairs, m := model(t)
	page := page(t)
	total := 0
	for i, c := range m.Comparisons {
		n := len(pairs[i].Comparison.Findings)
		total += n
		if len(c.Findings) != n || sum(c.ByCode) != n || sum(c.BySeverity) != n {
			t.Errorf("%s: %d findings, %d shown, %d by code, %d by severity", c.ID, n, len(c.Findings), sum(c.ByCode), sum(c.BySeverity))
		}
		rows := regexp.MustCompile(`(?m)^\| \d+ \|`).FindAll(Markdown(c), -1)
		if len(rows) != n {
			t.Errorf("%s: %d rows in Markdown, want %d", c.ID, len(rows), n)
		}
	}
	if rows := bytes.Count(page, []byte(`<tr class="finding`)); rows != total {
		t.Errorf("%d rows in HTML, want %d", rows, total)
	}
}

func sum(cs []Count) int {
	n := 0
	for _, c := range cs {
		n += c.N
	}
	return n
}

// TestQuotesAreExact holds every quote that is shown to the clause it names.
func TestQuotesAreExact(t *testing.T) {
	ws, _, m := model(t)
	for _, c := range m.Comparisons {
		for _, f := range c.Findings {
			if f.Lower == nil && f.Upper == nil {
				t.Errorf("%s %d: no side at all", c.ID, f.Number)
			}
			for _, side := range []*passage.Side{f.Lower, f.Upper} {
				if side == nil {
					continue
				}
				clause := ws.Clause(side.Clause)
				if clause == nil {
					t.Errorf("%s %d: no clause %s", c.ID, f.Number, side.Clause)
				} else if !strings.Contains(clause.Text, side.Quote) && !strings.Contains(clause.Heading, side.Quote) {
					t.Errorf("%s %d: %q is not in %s", c.ID, f.Number, side.Quote, side.Clause)
				}
				if strings.TrimSpace(side.Quote) == "" {
					t.Errorf("%s %d: empty quote", c.ID, f.Number)
				}
			}
		}
	}
}

// TestPageStandsAlone: a reviewer opens the page without a network.
func TestPageStandsAlone(t *testing.T) {
	page := page(t)
	for _, outside := range []string{"http://", "https://", "src=", "@import", "url("} {
		if bytes.Contains(page, []byte(outside)) {
			t.Errorf("the page refers to something outside it: %s", outside)
		}
	}
}

// TestLinksLeadSomewhere: every link inside the page has its target.
func TestLinksLeadSomewhere(t *testing.T) {
	linksLead(t, page(t))
}

// linksLead demands that every link inside a page has its one target.
func linksLead(t *testing.T, page []byte) {
	t.Helper()
	targets := map[string]bool{}
	for _, id := range regexp.MustCompile(`id="([^"]+)"`).FindAllSubmatch(page, -1) {
		if targets[string(id[1])] {
			t.Errorf("two elements are called %s", id[1])
		}
		targets[string(id[1])] = true
	}
	for _, link := range regexp.MustCompile(`href="#([^"]+)"`).FindAllSubmatch(page, -1) {
		if !targets[string(link[1])] {
			t.Errorf("link to %s leads nowhere", link[1])
		}
	}
}

// TestEveryLabelIsKnown: no code, effect, severity or element shows its bare name in Chinese.
func TestEveryLabelIsKnown(t *testing.T) {
	_, _, m := model(t)
	for _, c := range m.Comparisons {
		for _, f := range c.Findings {
			for _, text := range []Text{f.Code, f.Severity, f.Effect, f.Element} {
				if text.Zh == text.En {
					t.Errorf("%s %d: %q has no Chinese label", c.ID, f.Number, text.Zh)
				}
			}
		}
	}
}

// TestEveryClauseHasARow: 表1 has a row for each clause of the lower notice,
// 表2 one for each sentence of the upper one.
func TestEveryClauseHasARow(t *testing.T) {
	ws, _, m := model(t)
	for _, c := range m.Comparisons {
		if want := len(ws.Policy(c.Lower.Slug).Clauses); len(c.Clauses) != want {
			t.Errorf("%s: %d rows, want %d", c.ID, len(c.Clauses), want)
		}
	}
	for _, table := range m.Implementation {
		sentences := 0
		for _, clause := range ws.Policy(table.Upper.Slug).Clauses {
			sentences += len(clause.Sentences)
		}
		if len(table.Rows) != sentences {
			t.Errorf("%s: %d rows, want %d", table.Upper.Slug, len(table.Rows), sentences)
		}
		for _, row := range table.Rows {
			if len(row.Cells) != len(table.Lowers) {
				t.Errorf("%s: %d cells for %d lower notices", row.Clause, len(row.Cells), len(table.Lowers))
			}
		}
	}
}

func ExampleMarkdown() {
	c := Comparison{
		Lower: Document{Slug: "b-2022", Title: "乙"}, Upper: Document{Slug: "a-2022", Title: "甲"},
		Clauses: []ClauseRow{{ID: "b-2022:1", Number: "1.", Heading: "补贴", Uppers: []ClauseHead{{"a-2022:2", "补助"}},
			Passages: []Passage{{Kind: "equal", Lower: "发放"}, {Kind: "replace", Upper: "50元", Lower: "40元", Findings: []int{1}}}}},
	}
	text := string(Markdown(c))
	fmt.Println(text[strings.Index(text, "### "):strings.Index(text, "\n## 仅属")])
	// Output:
	// ### b-2022:1 1.补贴
	//
	// 发放~~50元~~**40元**[1]
}
