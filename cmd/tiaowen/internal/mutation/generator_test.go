package mutation

import (
	"os"
	"strings"
	"testing"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

const vocabulary = `vocabulary

category area "城乡" { urban "城市", rural "农村" }
fact area category area "城乡"
fact dibao bool "低保对象"
fact tekun bool "特困人员"
fact age number years "年龄"
standard dibao by area per person per month "低保标准"
`

const town = `notice town-2024 edition 2 under province-2024

clause 1 from province-2024:1 {
  grant aid {
    to not dibao "非低保" or tekun "特困人员" and age >= 16 years "16周岁"
    pays at least 1.5 x dibao[urban] per month once "1.5倍"
    reading "也可" may "可"
  }
  duty "[by 民政办]要[does 加强[about [老人]、孩子]照料]。"
  ban { does "收费", others "等" }
  valid from issue until 2024-12-31 "年底"
}
`

func parse(t *testing.T, name, text string) *rules.File {
	t.Helper()
	diags := &diag.List{}
	f, ok := rules.Parse(source.New(name, text), diags)
	if !ok {
		t.Fatalf("%s does not parse: %v", name, codes(diags))
	}
	return f
}

func townMutants(t *testing.T) (*rules.File, []Mutant) {
	f := parse(t, "town-2024.rules", town)
	clauses := func(string) []string { return []string{"province-2024:1", "province-2024:2"} }
	return f, mutants(f, namesOf(parse(t, "vocabulary.rules", vocabulary)), clauses)
}

// Every kind of change, of a small file.
func TestGenerator(t *testing.T) {
	var out strings.Builder
	_, all := townMutants(t)
	for _, m := range all {
		out.WriteString(m.String() + "\n")
	}
	const golden = "testdata/town.txt"
	if *update {
		if err := os.WriteFile(golden, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if out.String() != string(want) {
		t.Errorf("got\n%s\nwant\n%s", out.String(), want)
	}
	for _, op := range Operators() {
		if !strings.Contains(out.String(), "\t"+string(op)+"\t") {
			t.Errorf("no mutant of %s", op)
		}
	}
}

// A mutant is a rule: it parses, and differs from what it was.
func TestMutantsParse(t *testing.T) {
	f, all := townMutants(t)
	for _, m := range all {
		text := f.Source.Text()
		changed := text[:m.start] + m.text + text[m.end:]
		if _, ok := rules.Parse(source.New("town-2024.rules", changed), &diag.List{}); !ok || changed == text {
			t.Errorf("%s\n%s", m, changed)
		}
	}
}

func TestTally(t *testing.T) {
	_, all := townMutants(t)
	tally := Tally{}
	for i, m := range all {
		tally.Add(m, []Count{{Killed: 1}, {Survived: 1}, {Neither: 1}}[i%3])
	}
	text := tally.Format([]string{"town-2024"})
	read, err := ParseTally(text)
	if err != nil {
		t.Fatal(err)
	}
	if got := read.Format([]string{"town-2024"}); got != text {
		t.Errorf("%s\nis read as\n%s", text, got)
	}
	if got := read.Sum("", Duty, []string{"town-2024"}).Made() + read.Sum("", Deciding, []string{"town-2024"}).Made() + read.Sum("", Reading, []string{"town-2024"}).Made(); got != len(all) {
		t.Errorf("%d of %d are counted", got, len(all))
	}
}
