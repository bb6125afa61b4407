package check_test

import (
	"strings"
	"testing"

	"tiaowen/grammar/diag"
)

// Every word of the notices is held, and one that is dropped is told, though a
// second reading and the examples still quote it.
func TestWordsOfTheNoticesAreHeld(t *testing.T) {
	all := repository(t)
	for name := range all.documents {
		if told := bareWords(all.alone(slugOf(name), nil)); told != "" {
			t.Errorf("%s: %s", name, told)
		}
	}
	const rules = "dsl/zhongwei-2022.rules"
	for _, test := range []struct{ name, old, new, want string }{
		{"a condition", "and in_hardship \"生活困难\"@1\n", "\n", "“生活困难且”"},
		{"a member", "education_department \"教育\", ", "", "“与教育”"},
		{"a mark", "\"[manner 及时][does 纳入低保范围]", "\"及时[does 纳入低保范围]", "“及时”"},
		{"or made and", "\"由户籍地\" or applied_at_usual_residence \"经常居住地\"\n    pays", "\"由户籍地\" and applied_at_usual_residence \"经常居住地\"\n    pays", "“或”"},
		{"a result", "[result 做到应保尽保]", "做到应保尽保", "“做到应保尽保”"},
	} {
		text := strings.Replace(all.texts[rules], test.old, test.new, 1)
		if text == all.texts[rules] {
			t.Errorf("%s: %q is not in %s", test.name, test.old, rules)
			continue
		}
		told := bareWords(all.alone("zhongwei-2022", map[string]string{rules: text}))
		if !strings.Contains(told, test.want) {
			t.Errorf("%s: told %q, want %s", test.name, told, test.want)
		}
	}
}

// bareWords is what words-uncited says.
func bareWords(diags *diag.List) string {
	var b strings.Builder
	for _, d := range diags.Sorted() {
		if d.Code == "words-uncited" {
			b.WriteString(d.Text(diag.En) + "\n")
		}
	}
	return b.String()
}
