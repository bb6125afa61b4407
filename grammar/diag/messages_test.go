package diag

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// root is the top of the repository.
const root = "../.."

var (
	codeForm    = regexp.MustCompile(`^[a-z]+(-[a-z0-9]+)*$`)
	anyVerb     = regexp.MustCompile(`%.`)
	numberVerb  = regexp.MustCompile(`%\[([1-9])\][sqvd]`)
	methodNames = []string{"Error", "Warn", "Note", "Relate"}
)

func TestMessagesAreComplete(t *testing.T) {
	seen := ""
	for _, m := range Messages() {
		if m.Code == seen {
			t.Errorf("%s: two messages", m.Code)
		}
		seen = m.Code
		if !codeForm.MatchString(m.Code) {
			t.Errorf("%s: a code is words joined by hyphens", m.Code)
		}
		if m.TextEn == "" || m.TextZh == "" {
			t.Errorf("%s: text is missing in a language", m.Code)
		}
		if (m.HintEn == "") != (m.HintZh == "") {
			t.Errorf("%s: hint is missing in one language", m.Code)
		}
	}
}

func TestBothLanguagesUseTheSameArguments(t *testing.T) {
	for _, m := range Messages() {
		if en, zh := arguments(m.TextEn), arguments(m.TextZh); !slices.Equal(en, zh) {
			t.Errorf("%s: text uses arguments %v in English, %v in Chinese", m.Code, en, zh)
		}
		if en, zh := arguments(m.HintEn), arguments(m.HintZh); !slices.Equal(en, zh) {
			t.Errorf("%s: hint uses arguments %v in English, %v in Chinese", m.Code, en, zh)
		}
		for _, format := range []string{m.TextEn, m.TextZh, m.HintEn, m.HintZh} {
			rest := numberVerb.ReplaceAllString(strings.ReplaceAll(format, "%%", ""), "")
			if bad := anyVerb.FindString(rest); bad != "" {
				t.Errorf("%s: %q is no numbered verb, in %q", m.Code, bad, format)
			}
		}
	}
}

// arguments returns the numbers of the verbs in a format, sorted, each once.
func arguments(format string) []int {
	used := map[int]bool{}
	for _, match := range numberVerb.FindAllStringSubmatch(format, -1) {
		n, _ := strconv.Atoi(match[1])
		used[n] = true
	}
	return slices.Sorted(maps.Keys(used))
}

// use is a place in the sources that names a code.
type use struct {
	at   token.Position
	args int // -1 when the call spreads a slice
}

// Every code that the sources give to Error, Warn, Note or Relate has a
// message with as many arguments, and no message is left that nothing names.
func TestCodesOfTheSources(t *testing.T) {
	calls, literals := readSources(t)
	messages := newCatalog(Messages())
	for _, code := range slices.Sorted(maps.Keys(calls)) {
		m, found := messages.find(code)
		if !found {
			t.Errorf("%s: no message for code %q", calls[code][0].at, code)
			continue
		}
		need := slices.Concat([]int{0}, arguments(m.TextEn), arguments(m.HintEn))
		for _, u := range calls[code] {
			if u.args >= 0 && u.args < slices.Max(need) {
				t.Errorf("%s: message %q takes %d arguments, the call gives %d", u.at, code, slices.Max(need), u.args)
			}
		}
	}
	for _, m := range messages {
		if !literals[m.Code] {
			t.Errorf("no source names the code %q of a message", m.Code)
		}
	}
}

// readSources parses the Go sources of the repository, apart from tests and
// the message tables, and returns the calls by code and all string literals.
func readSources(t *testing.T) (calls map[string][]use, literals map[string]bool) {
	calls, literals = map[string][]use{}, map[string]bool{}
	files := token.NewFileSet()
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			return skipFolder(path, entry)
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") || strings.HasPrefix(entry.Name(), "messages_") {
			return nil
		}
		tree, err := parser.ParseFile(files, path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.BasicLit:
				literals[stringValue(n)] = true
			case *ast.CallExpr:
				if code, ok := codeOf(n); ok {
					calls[code] = append(calls[code], use{files.Position(n.Pos()), argumentsOf(n)})
				}
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return calls, literals
}

func skipFolder(path string, entry fs.DirEntry) error {
	name := entry.Name()
	if path != root && (strings.HasPrefix(name, ".") || name == "testdata" || name == "generated") {
		return filepath.SkipDir
	}
	return nil
}

// codeOf returns the code of x.Error("code", place, ...) and its like.
func codeOf(call *ast.CallExpr) (string, bool) {
	method, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || !slices.Contains(methodNames, method.Sel.Name) || len(call.Args) < 2 {
		return "", false
	}
	code := stringValue(call.Args[0])
	return code, code != ""
}

func argumentsOf(call *ast.CallExpr) int {
	if call.Ellipsis.IsValid() {
		return -1
	}
	return len(call.Args) - 2
}

// stringValue is the value of a string literal, "" for anything else.
func stringValue(n ast.Expr) string {
	lit, ok := n.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return ""
	}
	value, _ := strconv.Unquote(lit.Value)
	return value
}

func TestUnknownCodeFallsBack(t *testing.T) {
	d := Diagnostic{Code: "none-such", Args: []any{"650", 3, nil}}
	for _, lang := range []Lang{En, Zh} {
		if got, want := d.Text(lang), "none-such: 650, 3, <nil>"; got != want {
			t.Errorf("Text(%s) = %q, want %q", lang, got, want)
		}
		if got := d.Hint(lang); got != "" {
			t.Errorf("Hint(%s) = %q", lang, got)
		}
	}
	if got := (&Related{Code: "none-such"}).Text(En); got != "none-such" {
		t.Errorf("Related.Text = %q", got)
	}
}

func TestFill(t *testing.T) {
	tests := []struct {
		format string
		args   []any
		want   string
	}{
		{"%[2]s 中没有 %[1]s", []any{"甲", "乙"}, "乙 中没有 甲"},
		{"plain, 30%%", []any{"unused"}, "plain, 30%"},
		{"%[1]d%%", []any{30, "unused"}, "30%"},
	}
	for _, test := range tests {
		if got := fill(test.format, test.args); got != test.want {
			t.Errorf("fill(%q) = %q, want %q", test.format, got, test.want)
		}
	}
}

func TestWordsOfBothLanguages(t *testing.T) {
	c := newCatalog([]Message{{Code: "a-b", TextEn: "without %[1]s", TextZh: "没有%[1]s"}})
	for lang, want := range map[Lang]string{En: "without and", Zh: "没有且"} {
		if got := c.text(lang, "a-b", []any{Words{"and", "且"}}); got != want {
			t.Errorf("%s: %q, want %q", lang, got, want)
		}
	}
}

func TestSeverityLabels(t *testing.T) {
	for s, want := range map[Severity][2]string{Note: {"note", "提示"}, Warning: {"warning", "警告"}, Error: {"error", "错误"}} {
		if s.Label(En) != want[0] || s.Label(Zh) != want[1] {
			t.Errorf("severity %d: %s, %s", s, s.Label(En), s.Label(Zh))
		}
	}
}
