package check_test

import (
	"path/filepath"
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// Whatever the rules and the notice say, compiling them ends, without a panic,
// and every quote is a passage of its clause.
func FuzzCompile(f *testing.F) {
	paths, err := filepath.Glob("testdata/bad/*.txtar")
	if err != nil {
		f.Fatal(err)
	}
	for _, path := range paths {
		a := readArchive(f, path)
		f.Add(a.section("corpus/town-2024.md"), a.section("dsl/town-2024.rules"), a.section("dsl/vocabulary.rules"))
	}
	base := filesOf(f, &archive{}, "none/")
	f.Fuzz(func(t *testing.T, body, rules, vocabulary string) {
		files := map[string]string{}
		for name, text := range base {
			files[name] = text
		}
		files["corpus/town-2024.md"] += body
		files["dsl/town-2024.rules"] = rules
		if vocabulary != "" {
			files["dsl/vocabulary.rules"] = vocabulary
		}
		ws, diags := compileFiles(files)
		textOf(t, diags)
		for _, p := range ws.Policies {
			for _, v := range p.Provisions {
				quotesHold(t, p, v)
			}
		}
	})
}

func quotesHold(t *testing.T, p *ir.Policy, v *ir.Provision) {
	t.Helper()
	for _, q := range v.Quotes {
		text := p.Clause(q.Clause).Text
		if q.InHeading {
			text = p.Clause(q.Clause).Heading
		}
		if q.Start < 0 || q.End > len(text) || text[q.Start:q.End] != q.Text {
			t.Errorf("%s: %+v", v.ID, q)
		}
	}
}
