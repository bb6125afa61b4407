package rules

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

func formatted(t *testing.T, text string) string {
	t.Helper()
	var diags diag.List
	out, ok := Format(source.New("a.rules", text), &diags)
	if !ok {
		t.Fatalf("not formatted:\n%s\n%s", text, rendered(t, &diags, diag.En))
	}
	return out
}

// The good files are written in the one style: they show it.
func TestFormatKeepsTheStyle(t *testing.T) {
	for _, name := range glob(t, "testdata/*.rules") {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if got := formatted(t, string(text)); got != string(text) {
			t.Errorf("%s became\n%s", name, got)
		}
	}
}

// A file without any line break comes out in the one style, too.
func TestFormatFromOneLine(t *testing.T) {
	for _, name := range glob(t, "testdata/*.rules") {
		var line strings.Builder
		for _, token := range parseGood(t, name).Tokens {
			if !isElided(token.Type) {
				line.WriteString(token.Value + " ")
			}
		}
		text, _ := os.ReadFile(name)
		want := compact(commentForm.ReplaceAllString(string(text), ""))
		if got := compact(formatted(t, line.String())); got != want {
			t.Errorf("%s:\n%s\nwant\n%s", name, got, want)
		}
	}
}

var (
	commentForm = regexp.MustCompile(`(?m)(?: |^)*// .*$`)
	blankForm   = regexp.MustCompile(`\n\s*\n`)
)

// compact is text without the blank lines, which are the author's to put.
func compact(text string) string {
	return strings.TrimSpace(blankForm.ReplaceAllString(blankForm.ReplaceAllString(text, "\n"), "\n"))
}

func TestFormat(t *testing.T) {
	for _, test := range []struct{ name, in, want string }{
		{
			"clauses stand apart, the comment stays with its clause",
			"notice a\n// one\nclause 1 {}\n\n\n\nclause 2 {\n\n}// two\n// end\n",
			"notice a\n\n// one\nclause 1 {}\n\nclause 2 {} // two\n// end\n",
		},
		{
			"one blank line of many is kept, none inside a brace",
			"notice a\nclause 1 {\n\n\naim \"b\" cite \"c\"\n\n\n\n// d\n\naim \"e\" cite \"f\"\n\n}",
			"notice a\n\nclause 1 {\n  aim \"b\" cite \"c\"\n\n  // d\n\n  aim \"e\" cite \"f\"\n}\n",
		},
		{
			"a comment breaks a line and the alignment of its row",
			"notice a\nclause 1 { duty b { by // why\n c cite \"d\" does e cite \"f\" } }",
			"notice a\n\nclause 1 {\n  duty b {\n    by // why\n         c cite \"d\"\n    does e cite \"f\"\n  }\n}\n",
		},
		{
			"or and and end before the operands",
			"notice a\nclause 1 { define b { to c cite \"c\" or (d cite \"d\" and e cite \"e\") } }",
			"notice a\n\nclause 1 {\n  define b {\n    to    c  cite \"c\"\n       or (d cite \"d\"\n       and e cite \"e\")\n  }\n}\n",
		},
		{
			"Chinese counts two columns: the cite of a long remark goes to the next line",
			"notice a\nclause 1 { aim \"" + strings.Repeat("背", 30) + "\" cite \"" + strings.Repeat("景", 20) + "\" }",
			"notice a\n\nclause 1 {\n  aim \"" + strings.Repeat("背", 30) + "\"\n    cite \"" + strings.Repeat("景", 20) + "\"\n}\n",
		},
		{
			"carriage returns go",
			"notice a\r\nclause 1 {\r\n\r\n  // b\r\n}\r\n",
			"notice a\n\nclause 1 {\n  // b\n}\n",
		},
		{"a vocabulary without declarations", "vocabulary", "vocabulary\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := formatted(t, test.in); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

// A comment may stand between any two tokens, at the end of a line or on its
// own: it stays there, and formatting twice changes nothing more.
func TestFormatKeepsCommentsAnywhere(t *testing.T) {
	if testing.Short() {
		t.Skip("formats a file for each of its tokens")
	}
	for _, name := range glob(t, "testdata/*.rules") {
		f := parseGood(t, name)
		for i, token := range f.Tokens {
			text, at := f.Source.Text(), token.Pos.Offset
			comment := []string{" // 注\n", "\n// 注\n", "\n\n  // 注\n\n// 二\n\n"}[i%3]
			checkFormat(t, text[:at]+comment+text[at:])
		}
	}
}

func TestFormatLeavesABadFileAlone(t *testing.T) {
	var diags diag.List
	text := "notice a\n\n\n\nclause {}\n"
	if got, ok := Format(source.New("a.rules", text), &diags); ok || got != text || !diags.HasErrors() {
		t.Errorf("ok = %v, got\n%s", ok, got)
	}
}
