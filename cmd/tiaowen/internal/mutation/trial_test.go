package mutation

import (
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"tiaowen/cmd/tiaowen/internal/project"
	"tiaowen/grammar/diag"
)

// A clause that is compiled alone takes its place in the notice as if it had
// been compiled with the others.
func TestClauseTakesItsPlace(t *testing.T) {
	c := corpus(t)
	for _, slug := range c.slugs() {
		f := c.files[slug]
		for _, clause := range f.Clauses {
			got := c.with(c.compile(only(f, clause), &diag.List{}), clause).Policy(slug)
			want := *c.base.Policy(slug)
			if !reflect.DeepEqual(got.Provisions, want.Provisions) {
				t.Errorf("%s:%s: the provisions differ", slug, clause.Path)
			}
			if !reflect.DeepEqual(got.Clauses, want.Clauses) {
				t.Errorf("%s:%s: the clauses differ", slug, clause.Path)
			}
			if got.Validity.From != want.Validity.From || got.Validity.To != want.Validity.To {
				t.Errorf("%s:%s: in force %v, not %v", slug, clause.Path, got.Validity, want.Validity)
			}
		}
	}
}

// The rules as they are pass every stage of a trial.
func TestRightRulesSurvive(t *testing.T) {
	c := corpus(t)
	for _, slug := range c.slugs() {
		clause := c.files[slug].Clauses[0]
		at := c.files[slug].Span(clause.Node).End
		if v := c.Try(Mutant{Notice: slug, Clause: clause.Path, Column: Deciding, start: at, end: at}); v != Survived {
			t.Errorf("%s: the right rules are told by %s", slug, v)
		}
	}
}

// A trial answers as a strict check of the whole folder does.
func TestTrialIsACheck(t *testing.T) {
	if testing.Short() {
		t.Skip("checks the corpus once a mutant")
	}
	c, n := corpus(t), 8
	if *tried == "all" {
		n = 150
	}
	drawn := sample(c.Mutants(), 1+n/30)
	slices.SortFunc(drawn, func(a, b Mutant) int { return int(a.draw()>>33) - int(b.draw()>>33) })
	folder := copied(t)
	told := 0
	for _, m := range drawn[:min(n, len(drawn))] {
		v := c.Try(m)
		if v == NoRule {
			continue
		}
		whole := strict(t, folder, c.text(m), m)
		if whole != v.Killed() {
			t.Errorf("%s\nin a trial: %q, told by the whole check: %v", m, v, whole)
		}
		if whole {
			told++
		}
	}
	if told == 0 {
		t.Error("none was told")
	}
}

// text is the rule file with the mutant in its place.
func (c *Corpus) text(m Mutant) string {
	text := c.files[m.Notice].Source.Text()
	return text[:m.start] + m.text + text[m.end:]
}

// copied is a folder with the notices and rules of the repository, without the
// reviews.
func copied(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	for _, dir := range []string{"corpus", "dsl"} {
		if err := os.CopyFS(filepath.Join(folder, dir), os.DirFS(filepath.Join(root, dir))); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Remove(filepath.Join(folder, "dsl", "reviews.lock")); err != nil {
		t.Fatal(err)
	}
	return folder
}

// strict checks the folder with another text of the mutant's rule file.
func strict(t *testing.T, folder, text string, m Mutant) (told bool) {
	t.Helper()
	name := filepath.Join(folder, "dsl", m.Notice+".rules")
	right, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := os.WriteFile(name, right, 0o644); err != nil {
			t.Fatal(err)
		}
	}()
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	p, err := project.Compile(folder)
	if err != nil {
		t.Fatal(err)
	}
	p.WeighExamples()
	return p.Diags.FailsStrict()
}
