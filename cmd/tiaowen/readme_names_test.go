package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestReadmeNamesAreDeclared: what the README writes as a name of a package,
// or as a method or field of one, is declared there.
func TestReadmeNamesAreDeclared(t *testing.T) {
	text := regexp.MustCompile("(?ms)^```.*?^```$").ReplaceAllString(readReadme(t), "")
	folders := map[string]string{}
	for pkg := range imports(t, "../..") {
		folders[path.Base(pkg)] = "../../" + pkg
	}
	declared := map[string]map[string]bool{}
	name := regexp.MustCompile("`([a-z][a-z0-9]*)\\.([A-Z]\\w*(?:\\.[A-Z]\\w*)?)")
	names := name.FindAllStringSubmatch(text, -1)
	if len(names) == 0 {
		t.Fatal("no names")
	}
	for _, m := range names {
		folder, ok := folders[m[1]]
		if !ok {
			t.Errorf("%s.%s: there is no package %s", m[1], m[2], m[1])
			continue
		}
		if declared[folder] == nil {
			declared[folder] = declarations(t, folder)
		}
		if !declared[folder][m[2]] {
			t.Errorf("%s declares no %s", strings.TrimPrefix(folder, "../../"), m[2])
		}
	}
}

// declarations are the names that the files of a folder declare: Name for what
// stands at the top, Type.Name for methods and fields.
func declarations(t *testing.T, folder string) map[string]bool {
	t.Helper()
	files, err := filepath.Glob(folder + "/*.go")
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]bool{}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		syntax, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range syntax.Decls {
			declare(d, found)
		}
	}
	return found
}

func declare(d ast.Decl, found map[string]bool) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		found[receiver(d)+d.Name.Name] = true
	case *ast.GenDecl:
		for _, s := range d.Specs {
			switch s := s.(type) {
			case *ast.TypeSpec:
				found[s.Name.Name] = true
				if structure, ok := s.Type.(*ast.StructType); ok {
					addNames(s.Name.Name+".", structure.Fields.List, found)
				}
			case *ast.ValueSpec:
				for _, n := range s.Names {
					found[n.Name] = true
				}
			}
		}
	}
}

func addNames(prefix string, fields []*ast.Field, found map[string]bool) {
	for _, f := range fields {
		for _, n := range f.Names {
			found[prefix+n.Name] = true
		}
	}
}

// receiver is the type of a method and a dot.
func receiver(d *ast.FuncDecl) string {
	if d.Recv == nil {
		return ""
	}
	of := d.Recv.List[0].Type
	if star, ok := of.(*ast.StarExpr); ok {
		of = star.X
	}
	if name, ok := of.(*ast.Ident); ok {
		return name.Name + "."
	}
	return ""
}
