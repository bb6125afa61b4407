package check_test

import (
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"tiaowen/cmd/tiaowen/internal/check"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

// repositoryFiles are the notices and rules of this repository.
func repositoryFiles(t testing.TB) map[string]string {
	t.Helper()
	files := map[string]string{}
	for _, pattern := range []string{"corpus/*.md", "dsl/*.rules"} {
		paths, err := filepath.Glob(filepath.Join("../../../..", pattern))
		if err != nil || len(paths) == 0 {
			t.Fatalf("%s: nothing there (%v)", pattern, err)
		}
		for _, path := range paths {
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			files[filepath.Dir(pattern)+"/"+filepath.Base(path)] = string(text)
		}
	}
	return files
}

// parsed is files read once, so that one of them can be replaced quickly.
type parsed struct {
	documents map[string]*notice.Document
	rules     map[string]*rules.File
}

func parseAll(files map[string]string) *parsed {
	p := &parsed{map[string]*notice.Document{}, map[string]*rules.File{}}
	for name, text := range files {
		p.parse(name, text)
	}
	return p
}

func (p *parsed) parse(name, text string) {
	file, diags := source.New(name, text), &diag.List{}
	if strings.HasSuffix(name, ".md") {
		p.documents[name], _ = notice.Parse(file, diags)
	} else {
		p.rules[name], _ = rules.Parse(file, diags)
	}
}

func (p *parsed) input(reversed bool) check.Input {
	var in check.Input
	for _, name := range sortedKeys(p.documents) {
		in.Documents = append(in.Documents, p.documents[name])
	}
	for _, name := range sortedKeys(p.rules) {
		if name == "dsl/vocabulary.rules" {
			in.Vocabulary = p.rules[name]
		} else {
			in.Rules = append(in.Rules, p.rules[name])
		}
	}
	if reversed {
		slices.Reverse(in.Documents)
		slices.Reverse(in.Rules)
	}
	return in
}

// failsWith compiles with one file replaced.
func (p *parsed) failsWith(name, text string) bool {
	document, file := p.documents[name], p.rules[name]
	p.parse(name, text)
	diags := &diag.List{}
	check.Compile(p.input(false), diags)
	if file != nil {
		p.rules[name] = file
	} else {
		p.documents[name] = document
	}
	return diags.HasErrors()
}

var (
	exampleBlock = regexp.MustCompile(`(?s)  example "[^\n]*\n.*?\n  }\n`)
	literal      = regexp.MustCompile(`\d[\d_.]* (?:yuan|months|years|days|x |percent|persons)|\d{4}-\d\d(?:-\d\d)?`)
	quoteText    = regexp.MustCompile(`"[^"\n]*"|//[^\n]*`)
)

// skipIfShort leaves out a test that compiles the corpus once for every literal.
func skipIfShort(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("compiles the corpus hundreds of times")
	}
}

// Whatever number or date of a rule is changed, the checks see it.
func TestEveryLiteralIsChecked(t *testing.T) {
	skipIfShort(t)
	files := repositoryFiles(t)
	all, tried := parseAll(files), 0
	for _, name := range sortedKeys(files) {
		if !strings.HasSuffix(name, "-2022.rules") {
			continue
		}
		text := files[name]
		for _, at := range literal.FindAllStringIndex(byteBlanked(text), -1) {
			tried++
			changed := text[:at[0]] + string(otherDigit(text[at[0]])) + text[at[0]+1:]
			if !all.failsWith(name, changed) {
				t.Errorf("%s: nobody sees that %q became %q", name, text[at[0]:at[1]], changed[at[0]:at[1]])
			}
		}
	}
	if tried < 60 {
		t.Errorf("only %d literals were tried", tried)
	}
}

// byteBlanked overwrites what holds no literal, byte by byte.
func byteBlanked(text string) string {
	out := []byte(text)
	for _, p := range []*regexp.Regexp{exampleBlock, quoteText} {
		for _, at := range p.FindAllStringIndex(string(out), -1) {
			for i := at[0]; i < at[1]; i++ {
				out[i] = ' '
			}
		}
	}
	return string(out)
}

func otherDigit(b byte) byte {
	if b == '9' {
		return '8'
	}
	return b + 1
}

// Whatever quantity of a notice is changed, the checks see it.
func TestEveryQuantityIsChecked(t *testing.T) {
	skipIfShort(t)
	files := repositoryFiles(t)
	all := parseAll(files)
	for _, name := range sortedKeys(files) {
		document := all.documents[name]
		if document == nil {
			continue
		}
		for clause := range document.All() {
			for _, q := range clause.Quantities {
				span := clause.Span(q.Start, q.End)
				changed := changedQuantity(span.Text())
				text := files[name][:span.Start] + changed + files[name][span.End:]
				if changed == span.Text() {
					t.Fatalf("%s: cannot change %q", clause.ID, q.Text)
				}
				if !all.failsWith(name, text) {
					t.Errorf("%s: nobody sees that %q became %q", clause.ID, span.Text(), changed)
				}
			}
		}
	}
}

// changedQuantity changes the first digit or numeral.
func changedQuantity(text string) string {
	numerals := strings.NewReplacer("一", "二", "二", "三", "两", "三", "三", "四", "四", "五", "五", "六", "六", "七", "七", "八")
	for i := range len(text) {
		if '0' <= text[i] && text[i] <= '9' {
			return text[:i] + string(otherDigit(text[i])) + text[i+1:]
		}
	}
	return numerals.Replace(text)
}

// Whatever word of comparison is turned around in a notice and in its quotes,
// the checks see it.
func TestEveryComparisonIsChecked(t *testing.T) {
	skipIfShort(t)
	turned := map[string]string{"不低于": "不超过", "不少于": "不超过", "不超过": "不少于", "达到2万元及以上": "低于2万元"}
	files := repositoryFiles(t)
	for _, slug := range []string{"ningxia-2022", "zhongwei-2022"} {
		for _, word := range sortedKeys(turned) {
			changed := map[string]string{}
			for name, text := range files {
				if strings.Contains(name, slug) {
					text = strings.ReplaceAll(text, word, turned[word])
				}
				changed[name] = text
			}
			diags := &diag.List{}
			check.Compile(parseAll(changed).input(false), diags)
			if !strings.Contains(textOf(t, diags), "comparison-differs") {
				t.Errorf("%s: nobody sees that %s became %s", slug, word, turned[word])
			}
		}
	}
}

// Every quote is a passage of its clause.
func TestQuotesAreExact(t *testing.T) {
	ws, _ := check.Compile(parseAll(repositoryFiles(t)).input(false), &diag.List{})
	count := 0
	for _, p := range ws.Policies {
		for _, v := range p.Provisions {
			count += len(v.Quotes)
			quotesHold(t, p, v)
		}
	}
	if count < 500 {
		t.Errorf("only %d quotes", count)
	}
}

// The order of the input makes no difference.
func TestDeterministic(t *testing.T) {
	all := parseAll(repositoryFiles(t))
	first, second := &diag.List{}, &diag.List{}
	a, _ := check.Compile(all.input(false), first)
	b, _ := check.Compile(all.input(true), second)
	if !reflect.DeepEqual(a, b) {
		t.Error("two compilations differ")
	}
	if x, y := textOf(t, first), textOf(t, second); x != y {
		t.Errorf("diagnostics differ:\n%s\n%s", x, y)
	}
}

func TestCover(t *testing.T) {
	_, p := town(t)
	got := check.Cover(p)
	want := check.Coverage{
		// One sentence a clause, but two in 4 and four in 8; 9 is an aim.
		Notice: "town-2024", Sentences: 16, Coded: 15, Aim: 1,
		Kinds: []check.KindCount{
			{Kind: ir.Adjust, Count: 2}, {Kind: ir.Ban, Count: 1}, {Kind: ir.Define, Count: 1}, {Kind: ir.Duty, Count: 2},
			{Kind: ir.Encourage, Count: 1}, {Kind: ir.Fund, Count: 1}, {Kind: ir.Grant, Count: 4}, {Kind: ir.Power, Count: 1},
			{Kind: ir.Procedure, Count: 1}, {Kind: ir.Standard, Count: 4}, {Kind: ir.Trigger, Count: 1},
		},
		// 600 200 2024-06 3 | 650 5520 1.3 | 1.5 | 3 3 | 6 18 | 200 000 | 2024-09-30 | three | 15 1000 200 | 2024-12-31
		Quantities: 19, SetAside: 1, Examples: 5,
	}
	same(t, "coverage", got, want)
}
