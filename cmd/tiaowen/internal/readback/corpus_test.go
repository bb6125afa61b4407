package readback

import (
	"encoding/json"
	"errors"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/plain"
	"tiaowen/cmd/tiaowen/internal/project"
)

// compiled is the repository's own workspace, made once.
var compiled = sync.OnceValues(func() (*ir.Workspace, error) {
	p, err := project.Compile("../../../..")
	if err != nil || p.Compiled == nil {
		return nil, errors.Join(err, errors.New("the workspace of the repository does not compile"))
	}
	return p.Compiled, nil
})

// eachProvision runs a test on every provision of every notice, readings too.
func eachProvision(t *testing.T, test func(v *ir.Vocabulary, p *ir.Provision)) {
	t.Helper()
	ws, err := compiled()
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, policy := range ws.Policies {
		for _, p := range policy.Provisions {
			n++
			test(ws.Vocabulary, p)
			for _, a := range p.Ambiguities {
				if a.Alternative != nil {
					test(ws.Vocabulary, a.Alternative)
				}
			}
		}
	}
	if n < 500 {
		t.Fatalf("only %d provisions", n)
	}
}

// Every element of a provision has its part, and every word that it rests on
// stands in it, in both languages.
func TestEveryElementIsSaid(t *testing.T) {
	eachProvision(t, func(v *ir.Vocabulary, p *ir.Provision) {
		r := Of(v, p)
		for _, e := range elementsOf(p) {
			if partOf(r.Parts, e).Words == (plain.Message{}) {
				t.Errorf("%s: nothing is said of %s", p.ID, e)
			}
		}
		var zh, en strings.Builder
		for _, m := range r.Lines() {
			zh.WriteString(m.Zh)
			en.WriteString(m.En)
		}
		for _, q := range p.Quotes {
			if !slices.ContainsFunc(r.Parts, func(part Part) bool { return slices.Contains(part.Quotes, q.Text) }) {
				t.Errorf("%s: no part rests on %q", p.ID, q.Text)
			}
			if words := "「" + q.Text + "」"; !strings.Contains(zh.String(), words) || !strings.Contains(en.String(), words) {
				t.Errorf("%s: %q does not stand beside what it shows", p.ID, q.Text)
			}
		}
	})
}

// elementsOf are the elements that a provision has, read off its fields.
func elementsOf(p *ir.Provision) (out []ir.Element) {
	for _, c := range p.Conditions {
		out = append(out, c.Element)
	}
	for _, l := range p.Lists {
		out = append(out, l.Element)
	}
	for _, d := range p.Deadlines {
		out = append(out, d.Element)
	}
	for e, has := range map[ir.Element]bool{
		ir.Pays: len(p.Pays) > 0 || p.Total != nil || p.Setting != nil, ir.Lasts: p.Lasts != nil,
		ir.During: p.During != nil, ir.Purpose: len(p.Purpose) > 0, ir.Result: len(p.Result) > 0, ir.Strength: p.Kind != ir.Standard,
	} {
		if has {
			out = append(out, e)
		}
	}
	return out
}

// Every element of the language has a Chinese and an English name.
func TestElementsHaveNames(t *testing.T) {
	eachProvision(t, func(_ *ir.Vocabulary, p *ir.Provision) {
		for _, e := range elementsOf(p) {
			if !slices.Contains(plain.Elements(), e) {
				t.Errorf("%s: %s has no row in the table of elements", p.ID, e)
			}
		}
	})
}

// A second reading that has lines of its own is told as what it changes.
func TestReadingsTellWhatTheyChange(t *testing.T) {
	eachProvision(t, func(v *ir.Vocabulary, p *ir.Provision) {
		for i, r := range Of(v, p).Readings {
			if p.Ambiguities[i].Alternative != nil && len(r.Changes) == 0 {
				t.Errorf("%s: a reading changes nothing: %s", p.ID, r.Why)
			}
			if r.Why == "" {
				t.Errorf("%s: a reading does not say why", p.ID)
			}
		}
	})
}

var latin = regexp.MustCompile(`[A-Za-z_]+`)

// Chinese has no Latin letters but those of the notice's own words.
func TestChineseHasNoEnglish(t *testing.T) {
	ws, err := compiled()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range ws.Policies {
		for _, c := range SheetOf(ws.Vocabulary, p, "").Clauses {
			for _, r := range c.Rules {
				said := []string{r.Head().Zh, r.Line().Zh}
				for _, m := range r.Lines() {
					said = append(said, m.Zh)
				}
				for _, reading := range r.Readings {
					for _, change := range reading.Changes {
						said = append(said, change.Label.Zh, change.Cited.Zh)
					}
				}
				for _, word := range latin.FindAllString(strings.Join(said, " "), -1) {
					if !strings.Contains(c.Text+c.Heading, word) {
						t.Errorf("%s: %q stands in %s", r.ID, word, said)
					}
				}
			}
		}
	}
}

var (
	quoted = regexp.MustCompile(`「[^」]*」|“[^“”]*(“[^”]*”[^“”]*)*”`)
	han    = regexp.MustCompile(`\p{Han}+`)
)

// English has Chinese words only in quotation marks.
func TestEnglishQuotesChinese(t *testing.T) {
	eachProvision(t, func(v *ir.Vocabulary, p *ir.Provision) {
		r := Of(v, p)
		for _, said := range []string{r.Head().En, r.Line().En, r.CitedLine().En} {
			if rest := quoted.ReplaceAllString(said, ""); han.MatchString(rest) {
				t.Errorf("%s: bare Chinese in %s", p.ID, said)
			}
		}
	})
}

// clone is a copy of a provision that shares nothing with it.
func clone(t *testing.T, p *ir.Provision) *ir.Provision {
	t.Helper()
	data, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	out := new(ir.Provision)
	if err := json.Unmarshal(data, out); err != nil {
		t.Fatal(err)
	}
	return out
}
