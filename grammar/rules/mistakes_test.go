package rules

import (
	"slices"
	"testing"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

// Each line holds one slip within a good file, which causes no other error; fix
// is what the edits make of it, "" where none is certain.
func TestSlips(t *testing.T) {
	for _, test := range []struct{ line, code, fix string }{
		{`to a，b`, "syntax-full-width", `to a,b`},
		{`by a， b`, "syntax-full-width", `by a, b`},
		{`by a、b`, "syntax-full-width", `by a,b`},
		{`to （a）`, "syntax-full-width", `to (a)`},
		{`to a ＞ 3 years`, "syntax-full-width", `to a > 3 years`},
		{`to a ≥ 3 years`, "syntax-foreign", `to a >= 3 years`},
		{`to a == 3 years`, "syntax-foreign", `to a = 3 years`},
		{`to a && b`, "syntax-foreign", `to a and b`},
		{`to a || b`, "syntax-foreign", `to a or b`},
		{`to !a`, "syntax-foreign", `to not a`},
		{`pays 3 × b`, "syntax-foreign", `pays 3 x b`},
		{`pays 30% cite "30%"`, "syntax-foreign", `pays 30 percent cite "30%"`},
		{`pays ６００ yuan`, "syntax-full-width", `pays 600 yuan`},
		{`pays 1,800.50 yuan`, "syntax-number-commas", `pays 1_800.50 yuan`},
		{`may cite “可”`, "syntax-quotes", `may cite "可"`},
		{`may cite "可`, "syntax-open-string", ""},
		{`may cite “可`, "syntax-open-string", ""},
		{`may cite 「可"」`, "syntax-quotes", `may cite "可\""`},
		{`may　cite "可"`, "syntax-space", `may cite "可"`},
		{"may\u00a0cite \"可\"", "syntax-space", `may cite "可"`},
		{"may\ufeff cite \"可\"", "syntax-byte-order-mark", `may cite "可"`},
		{`by Civil_ＡＦＦＡＩＲＳ`, "syntax-name-case", `by civil_affairs`},
		{`by 民政局`, "syntax-name-letters", ""},
		{`by café`, "syntax-name-letters", ""},
		{`may cite "\n"`, "syntax-escape", ""},
		{`may cite "可"@0`, "syntax-occurrence", ""},
		{`may cite "可"@1000`, "syntax-occurrence", ""},
		{`pays 00 yuan`, "syntax-number", ""},
		{`pays 1_ yuan`, "syntax-number", ""},
		{`pays 1. yuan`, "syntax-number", ""},
		{`pays 1234567890123 yuan`, "syntax-number-size", ""},
		{`pays 1.1234567 yuan`, "syntax-number-size", ""},
		{`before 2022-02-30`, "syntax-date", ""},
		{`before 2022-6-30`, "syntax-date", ""},
		{`before 2022-13`, "syntax-date", ""},
		{`may cite "可";`, "syntax-character", ""},
		{"may cite \"可\" \xb0", "syntax-encoding", ""},
		{`by month`, "syntax-keyword", ""},
		{`may cite`, "syntax-unfinished", ""},
		{`pays 3 x dibao onec`, "syntax-misspelt", ""},
		{`pay 3 x dibao`, "syntax-misspelt-line", ""},
		{`may cite "可" 3`, "syntax-after-line", ""},
		{`whatever`, "syntax-no-line", ""},
	} {
		before, after := "notice a\nclause 1 {\n  grant b {\n    every 1 days\n    ", "\n    within 2 days\n  }\n}\n"
		text := before + test.line + after
		var diags diag.List
		Parse(source.New("a.rules", text), &diags)
		items := diags.Sorted()
		if len(items) == 0 || slices.ContainsFunc(items, func(d diag.Diagnostic) bool { return d.Code != test.code }) {
			t.Errorf("%s: want %s alone, got\n%s", test.line, test.code, rendered(t, &diags, diag.En))
			continue
		}
		if line := items[0].Primary.Position().Line; line != 5 {
			t.Errorf("%s: the error is on line %d", test.line, line)
		}
		if want := before + test.fix + after; test.fix != "" && edited(text, items) != want {
			t.Errorf("%s: the edits make\n%s\nwant\n%s", test.line, edited(text, items), want)
		}
	}
}

// edited applies the edits, which are in order of place, from the last.
func edited(text string, items []diag.Diagnostic) string {
	for _, d := range slices.Backward(items) {
		if d.Edit != nil {
			text = text[:d.Edit.Span.Start] + d.Edit.Text + text[d.Edit.Span.End:]
		}
	}
	return text
}
