package check_test

import (
	"cmp"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tiaowen/cmd/tiaowen/internal/check"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/rules"
)

// alone compiles one notice with its rules and the texts that it stands under,
// some of its files replaced.
func (p *parsed) alone(slug string, replaced map[string]string) *diag.List {
	changed := parseAll(replaced)
	document := cmp.Or(changed.documents["corpus/"+slug+".md"], p.documents["corpus/"+slug+".md"])
	file := cmp.Or(changed.rules["dsl/"+slug+".rules"], p.rules["dsl/"+slug+".rules"])
	in := check.Input{Documents: []*notice.Document{document}, Vocabulary: p.rules["dsl/vocabulary.rules"], Rules: []*rules.File{file}}
	for _, other := range slices.Concat(file.Notice.Under, file.Notice.Beside) {
		in.Documents = append(in.Documents, p.documents["corpus/"+other+".md"])
	}
	for _, peer := range file.Notice.Beside {
		in.Rules = append(in.Rules, p.rules["dsl/"+peer+".rules"]) // says what it stands under
	}
	diags := &diag.List{}
	check.Compile(in, diags)
	return diags
}

// mutants is the notices of this repository, for tests that change one place at
// a time. Each notice compiles alone, so that an error is the change's.
func mutants(t *testing.T) *parsed {
	t.Helper()
	if testing.Short() {
		t.Skip("compiles a notice hundreds of times")
	}
	all := repository(t)
	for name := range all.documents {
		if diags := all.alone(slugOf(name), nil); diags.HasErrors() {
			t.Fatalf("%s does not compile alone:\n%s", name, textOf(t, diags))
		}
	}
	t.Parallel()
	return all
}

func slugOf(name string) string {
	return strings.TrimSuffix(filepath.Base(name), filepath.Ext(name))
}

func otherDigit(b byte) byte {
	if b == '9' {
		return '8'
	}
	return b + 1
}

// Whatever quantity of a notice is changed, the checks see it.
func TestEveryQuantityIsChecked(t *testing.T) {
	all, tried := mutants(t), 0
	for _, name := range sortedKeys(all.texts) {
		document := all.documents[name]
		if document == nil {
			continue
		}
		for clause := range document.All() {
			for _, q := range clause.Quantities {
				tried++
				span := clause.Span(q.Start, q.End)
				changed := changedQuantity(span.Text())
				text := all.texts[name][:span.Start] + changed + all.texts[name][span.End:]
				if changed == span.Text() {
					t.Fatalf("%s: cannot change %q", clause.ID, q.Text)
				}
				if !all.alone(slugOf(name), map[string]string{name: text}).HasErrors() {
					t.Errorf("%s: nobody sees that %q became %q", clause.ID, span.Text(), changed)
				}
			}
		}
	}
	if tried < 100 {
		t.Errorf("only %d quantities were tried", tried)
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
	turned := map[string]string{"不低于": "不超过", "不少于": "不超过", "不超过": "不少于", "达到2万元及以上": "低于2万元"}
	all := mutants(t)
	for _, slug := range []string{"ningxia-2022", "zhongwei-2022"} {
		for _, word := range sortedKeys(turned) {
			changed := map[string]string{}
			for _, name := range []string{"corpus/" + slug + ".md", "dsl/" + slug + ".rules"} {
				changed[name] = strings.ReplaceAll(all.texts[name], word, turned[word])
			}
			if !strings.Contains(textOf(t, all.alone(slug, changed)), "comparison-differs") {
				t.Errorf("%s: nobody sees that %s became %s", slug, word, turned[word])
			}
		}
	}
}
