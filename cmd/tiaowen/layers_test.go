package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const (
	module   = "tiaowen"
	internal = "cmd/tiaowen/internal/"
	wing     = internal + "compare/"
)

// layers says what each package of the tool may import of the project, in the
// order of the pipeline: a package imports only what stands above it. Only
// check reads syntax (grammar/rules) and turns it into ir; fmt and cli hand it
// on. Test files may import more.
var layers = []struct {
	pkg  string
	uses []string
}{
	{"grammar/source", nil},
	{"grammar/spelling", nil},
	{"grammar/quantity", nil},
	{"grammar/diag", []string{"grammar/source"}},
	{"grammar/notice", []string{"grammar/source", "grammar/diag", "grammar/quantity"}},
	{"grammar/rules", []string{"grammar/source", "grammar/spelling", "grammar/diag"}},
	{internal + "bilingual", []string{"grammar/diag"}},
	{internal + "workspace", []string{"grammar/source", "grammar/diag", internal + "bilingual"}},
	{internal + "ir", []string{"grammar/quantity"}},
	{internal + "compiled", []string{"grammar/source", internal + "workspace", internal + "ir"}},
	{internal + "naming", []string{internal + "ir"}},
	{internal + "plain", []string{"grammar/quantity", internal + "ir", internal + "naming"}},
	{internal + "readback", []string{"grammar/diag", internal + "ir", internal + "bilingual", internal + "naming", internal + "plain"}},
	{internal + "casefile", []string{"grammar/source", "grammar/diag", "grammar/quantity", internal + "ir"}},
	{internal + "check", []string{"grammar/source", "grammar/spelling", "grammar/diag", "grammar/quantity", "grammar/notice", "grammar/rules", internal + "ir", internal + "bilingual", internal + "plain"}},
	{internal + "eval", []string{"grammar/quantity", internal + "ir"}},
	{internal + "examples", []string{"grammar/source", "grammar/diag", "grammar/quantity", "grammar/notice", internal + "ir", internal + "eval"}},
	{internal + "transcript", []string{"grammar/source", "grammar/diag", "grammar/quantity", "grammar/notice"}},
	{internal + "citation", nil},
	{internal + "chain", []string{"grammar/diag", "grammar/quantity", internal + "ir", internal + "bilingual", internal + "naming", internal + "eval", internal + "plain"}},
	{internal + "answer", []string{"grammar/diag", "grammar/quantity", internal + "ir", internal + "bilingual", internal + "naming", internal + "eval", internal + "plain", internal + "chain"}},
	{internal + "listing", []string{"grammar/diag", "grammar/notice", "grammar/quantity", internal + "bilingual", internal + "naming"}},
	{internal + "logic", []string{"grammar/quantity", internal + "ir"}},
	{internal + "textdiff", []string{"grammar/quantity"}},
	{wing + "pairing", []string{internal + "ir"}},
	{wing + "ground", []string{"grammar/quantity", internal + "ir", internal + "logic", wing + "pairing"}},
	{wing + "passage", []string{internal + "ir", internal + "naming", wing + "pairing"}},
	{wing + "difference", []string{"grammar/quantity", internal + "ir", internal + "naming", internal + "logic", wing + "pairing", wing + "ground", wing + "passage"}},
	{wing + "proof", []string{"grammar/quantity", internal + "ir", internal + "naming", internal + "casefile", internal + "eval", internal + "plain", internal + "logic", wing + "pairing", wing + "ground", wing + "difference"}},
	{wing + "finding", []string{internal + "ir", internal + "naming", internal + "plain", wing + "pairing", wing + "ground", wing + "passage", wing + "difference", wing + "proof"}},
	{wing + "telling", []string{"grammar/quantity", internal + "ir", internal + "naming", internal + "eval", internal + "plain", wing + "pairing", wing + "ground", wing + "passage", wing + "difference", wing + "proof", wing + "finding"}},
	{internal + "compare", []string{internal + "ir", wing + "pairing", wing + "ground", wing + "difference", wing + "proof", wing + "finding", wing + "telling"}},
	{internal + "consistency", []string{"grammar/quantity", internal + "ir", internal + "naming", internal + "casefile", internal + "eval", internal + "plain", internal + "logic", wing + "ground", wing + "proof", wing + "finding", wing + "telling"}},
	{internal + "reviews", []string{"grammar/source", "grammar/diag", internal + "ir"}},
	{internal + "sufficiency", []string{"grammar/source", "grammar/diag", "grammar/quantity", internal + "ir", internal + "bilingual", internal + "naming", internal + "eval", internal + "plain", internal + "logic", wing + "ground", wing + "proof"}},
	{internal + "intents", []string{"grammar/source", "grammar/diag", internal + "ir", wing + "finding", internal + "compare"}},
	{internal + "project", []string{"grammar/source", "grammar/diag", "grammar/notice", "grammar/rules", internal + "workspace", internal + "ir", internal + "compiled", internal + "check", internal + "examples", internal + "reviews", internal + "sufficiency", internal + "intents"}},
	{internal + "account", []string{internal + "ir", internal + "plain", internal + "textdiff", wing + "pairing", wing + "passage", wing + "difference", wing + "finding", internal + "compare"}},
	{internal + "gen", []string{"grammar/quantity", internal + "ir", internal + "naming"}},
	{internal + "report", []string{"grammar/diag", "grammar/quantity", internal + "ir", internal + "bilingual", internal + "naming", internal + "citation", internal + "plain", internal + "readback", wing + "pairing", wing + "passage", wing + "difference", wing + "proof", wing + "finding", internal + "compare", internal + "consistency", internal + "account"}},
	{internal + "trace", []string{"grammar/diag", internal + "ir", internal + "bilingual", internal + "naming", internal + "plain", internal + "readback", wing + "passage", wing + "finding", internal + "compare"}},
	{internal + "migration", []string{"grammar/source", "grammar/rules"}},
	{internal + "mutation", []string{"grammar/source", "grammar/diag", "grammar/notice", "grammar/rules", internal + "workspace", internal + "ir", internal + "check", internal + "eval", internal + "reviews", internal + "sufficiency", internal + "intents"}},
	{internal + "cli", []string{"*"}},
	{"cmd/tiaowen", []string{internal + "cli"}},
}

// imports returns, for each folder with Go files below root, what its files
// import of the project; test files apart.
func imports(t *testing.T, root string) map[string][]string {
	t.Helper()
	found := map[string][]string{}
	err := filepath.WalkDir(root, func(file string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if e.IsDir() && (e.Name() == "testdata" || strings.HasPrefix(e.Name(), ".") && file != root) {
			return fs.SkipDir
		}
		if e.IsDir() || filepath.Ext(file) != ".go" || strings.HasSuffix(file, "_test.go") {
			return nil
		}
		syntax, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, filepath.Dir(file))
		if err != nil {
			return err
		}
		dir := filepath.ToSlash(rel)
		found[dir] = append(found[dir], "")
		for _, spec := range syntax.Imports {
			name, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			if strings.HasPrefix(name, module+"/") || strings.Contains(strings.Split(name, "/")[0], ".") {
				found[dir] = append(found[dir], strings.TrimPrefix(name, module+"/"))
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func ownPackage(name string) bool {
	return strings.HasPrefix(name, "cmd/") || strings.HasPrefix(name, "grammar/") || strings.HasPrefix(name, "generated/")
}

func TestImportsRunOneWay(t *testing.T) {
	allowed := map[string][]string{}
	for i, l := range layers {
		allowed[l.pkg] = l.uses
		for _, use := range l.uses {
			above := slices.ContainsFunc(layers[:i], func(k struct {
				pkg  string
				uses []string
			}) bool {
				return k.pkg == use
			})
			if use != "*" && !above {
				t.Errorf("the table lets %s import %s, which does not stand above it", l.pkg, use)
			}
		}
	}
	for dir, uses := range imports(t, "../..") {
		if strings.HasPrefix(dir, "generated") {
			continue
		}
		may, known := allowed[dir]
		if !known {
			t.Errorf("package %s has no row in the table of layers", dir)
			continue
		}
		for _, use := range uses {
			if ownPackage(use) && !slices.Contains(may, use) && !slices.Contains(may, "*") {
				t.Errorf("%s imports %s, which its layer may not", dir, use)
			}
			if strings.HasPrefix(use, "generated/") {
				t.Errorf("%s imports %s: the tool never imports what it generates", dir, use)
			}
			if use == internal+"mutation" {
				t.Errorf("%s imports %s, which only its own tests use", dir, use)
			}
		}
	}
}

func TestGeneratedStandsAlone(t *testing.T) {
	for dir, uses := range imports(t, "../..") {
		if !strings.HasPrefix(dir, "generated") {
			continue
		}
		for _, use := range uses {
			if use != "" && !strings.HasPrefix(use, "generated/") {
				t.Errorf("%s imports %s: generated code uses the standard library only", dir, use)
			}
		}
	}
}

// TestTopLevel holds the repository to its fixed layout.
func TestTopLevel(t *testing.T) {
	fixed := []string{"cmd", "dsl", "grammar", "corpus", "generated", "reports", "go.mod", "go.sum", "README.md"}
	entries, err := os.ReadDir("../..")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") && !slices.Contains(fixed, e.Name()) {
			t.Errorf("%s does not belong at the top level", path.Base(e.Name()))
		}
	}
}

// Files of the comparison's wing and functions of the whole project stay small
// enough to be read at once.
const (
	longestFile     = 250
	longestFunction = 80
)

func TestSizes(t *testing.T) {
	err := filepath.WalkDir("../..", func(file string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || filepath.Ext(file) != ".go" || strings.Contains(filepath.ToSlash(file), "/generated/") {
			return err
		}
		set := token.NewFileSet()
		syntax, err := parser.ParseFile(set, file, nil, 0)
		if err != nil {
			return err
		}
		if n := set.Position(syntax.FileEnd).Line; n > longestFile && strings.Contains(filepath.ToSlash(file), "/compare/") {
			t.Errorf("%s has %d lines, at most %d", file, n, longestFile)
		}
		for _, d := range syntax.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok {
				continue
			}
			if n := set.Position(f.End()).Line - set.Position(f.Pos()).Line + 1; n > longestFunction {
				t.Errorf("%s: %s has %d lines, at most %d", file, f.Name.Name, n, longestFunction)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
