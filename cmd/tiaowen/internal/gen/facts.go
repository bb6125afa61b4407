package gen

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"strings"
)

// runtime is the part of the package facts that does not depend on the
// vocabulary: ordinary Go files under names that keep them out of this build.
//
//go:embed runtime/*.go.txt
var runtime embed.FS

// runtimeNames are the names that the fixed part declares: nothing made of the
// vocabulary may take them.
func runtimeNames() []string {
	out := []string{"Case", "Need", "Standards", "Vocabulary"}
	for _, f := range runtimeFiles() {
		syntax, err := parser.ParseFile(token.NewFileSet(), f.Path, f.Data, parser.SkipObjectResolution)
		if err != nil {
			continue // factsPackage reports it
		}
		for _, d := range syntax.Decls {
			out = append(out, declared(d)...)
		}
	}
	return out
}

func declared(d ast.Decl) []string {
	var out []string
	switch d := d.(type) {
	case *ast.FuncDecl:
		out = append(out, d.Name.Name)
	case *ast.GenDecl:
		for _, s := range d.Specs {
			switch s := s.(type) {
			case *ast.TypeSpec:
				out = append(out, s.Name.Name)
			case *ast.ValueSpec:
				for _, n := range s.Names {
					out = append(out, n.Name)
				}
			}
		}
	}
	return out
}

// runtimeFiles are the fixed files, in order of name.
func runtimeFiles() []File {
	names, _ := fs.Glob(runtime, "runtime/*.go.txt") // the pattern is well formed
	var out []File
	for _, name := range names {
		data, _ := runtime.ReadFile(name) // it has just been listed
		base := strings.TrimSuffix(strings.TrimPrefix(name, "runtime/"), ".txt")
		out = append(out, File{Path: Folder + "/facts/" + base, Data: data})
	}
	return out
}

// factsPackage writes the package facts and settles the guard.
func (m *module) factsPackage() ([]File, error) {
	var files []File
	for _, f := range runtimeFiles() {
		f, err := formatted(f.Path, append([]byte(header), f.Data...))
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	for _, part := range []struct {
		name  string
		write func(*code)
	}{
		{"case", m.writeCase},
		{"category", m.writeCategories},
		{"need", m.writeNeeds},
		{"standard", m.writeStandards},
		{"whether", m.writeQuestions},
		{"whether_values", m.writeComparisons},
	} {
		var w code
		part.write(&w)
		f, err := w.file(Folder+"/facts/"+part.name+".go", "facts")
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	m.guard = guard(files)
	doc, err := m.factsDoc()
	return append(files, doc), err
}

// guard names the state of the package facts: another vocabulary or another
// fixed part has another name.
func guard(files []File) string {
	hash := sha256.New()
	for _, f := range files {
		fmt.Fprintf(hash, "%s %d\n%s", f.Path, len(f.Data), f.Data)
	}
	return "Vocabulary" + hex.EncodeToString(hash.Sum(nil))[:8]
}

func (m *module) factsDoc() (File, error) {
	var w code
	w.WriteString(header)
	w.doc(
		"Package facts holds what a case can state, and what the packages of the",
		"notices decide with.",
		"",
		"A Case has one field for each fact of the vocabulary. A field that is not set",
		"is unknown: it is never read as no or 0, and an outcome that hangs on it is",
		"Undetermined and names it. Amounts are exact. Values beyond the limits (see",
		"MaxNumber, MaxYuan) cannot be made, so that no decision can overflow. Deciding",
		"allocates no memory and may be done by many goroutines at once.",
	)
	w.line("package facts\n")
	w.doc(
		m.guard+" is referred to by every package that was generated with this",
		"one. Where it is undefined, the two were not generated together: run",
		"\"tiaowen build\" again.",
	)
	w.line("const %s = true\n", m.guard)
	w.doc("maxPayments is the most payments that one benefit of a notice can have.")
	w.line("const maxPayments = %d\n", m.maxPayments)
	w.doc("maxLacking is the most that a rule can ask for and miss.")
	w.line("const maxLacking = %d", m.maxLacking)
	return formatted(Folder+"/facts/doc.go", w.Bytes())
}
