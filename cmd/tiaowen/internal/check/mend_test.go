package check_test

import (
	"maps"
	"strings"
	"testing"

	"tiaowen/grammar/diag"
)

// Each edit, applied, mends its fault and nothing else; where more than one
// thing may be meant there is no edit.
func TestEdits(t *testing.T) {
	const text = "**1.发放救助金。**对低保对象按照每人每月650元发放救助金，从2024年6月开始。对特困人员再次核对救助金发放。\n"
	const good = "notice town-2024 under province-2024\n\nclause 1 {\n  grant aid {\n    to dibao cite \"低保对象\"\n    pays 650 yuan per person per month cite \"每人每月650元\"\n    during 2024-06 cite \"从2024年6月开始\"\n    purpose cite \"救助金\"@1\n  }\n  aim \"说明\" cite \"对特困人员再次核对救助金发放\"\n}\n"
	for _, tt := range []struct{ name, from, to, code, edit string }{
		{"a quote with one other character", "cite \"低保对象\"", "cite \"低保对像\"", "cite-not-found", "低保对象"},
		{"a quote of other words", "cite \"低保对象\"", "cite \"特殊对象\"", "cite-not-found", ""},
		{"one of two places, the other cites in its sentence", "@1", "", "cite-ambiguous", "@1"},
		{"another amount", "650 yuan", "560 yuan", "literal-differs", "650"},
		{"another month", "2024-06", "2024-07", "literal-differs", "2024-06"},
		{"a name two letters off", "to dibao", "to dibbaao", "name-unknown", "dibao"},
		{"a name that nothing is near", "to dibao", "to zzz_qqq", "name-unknown", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if !strings.Contains(good, tt.from) {
				t.Fatalf("the rules have no %q", tt.from)
			}
			bad := strings.Replace(good, tt.from, tt.to, 1)
			_, diags := compileFiles(filesOf(t, &archive{files: []archived{{"corpus/town-2024.md", text}, {"dsl/town-2024.rules", bad}}}, "none/"))
			var found *diag.Diagnostic
			for _, d := range diags.Sorted() {
				if d.Code == tt.code {
					found = &d
				}
			}
			switch {
			case found == nil:
				t.Fatalf("no %s:\n%s", tt.code, textOf(t, diags))
			case found.Edit == nil && tt.edit == "":
				return
			case found.Edit == nil || found.Edit.Text != tt.edit:
				t.Fatalf("edit %+v, want %q", found.Edit, tt.edit)
			}
			mended := bad[:found.Edit.Span.Start] + found.Edit.Text + bad[found.Edit.Span.End:]
			if mended != good {
				t.Errorf("the edit gives:\n%s", mended)
			}
		})
	}
}

// Every edit of the bad cases mends what it stands with: once it is applied, the
// code is no longer given at that place.
func TestEditsOfBadCases(t *testing.T) {
	for _, path := range archives(t, "bad") {
		files := filesOf(t, readArchive(t, path), "none/")
		_, diags := compileFiles(files)
		for _, d := range diags.Sorted() {
			if d.Edit == nil {
				continue
			}
			_, after := compileFiles(edited(files, d.Edit))
			for _, rest := range after.Sorted() {
				if rest.Code == d.Code && rest.Primary.File.Name() == d.Primary.File.Name() && rest.Primary.Start == d.Primary.Start {
					t.Errorf("%s: after its edit %s is still there:\n%s", path, d.Code, textOf(t, after))
				}
			}
		}
	}
}

// edited is the files with an edit applied.
func edited(files map[string]string, e *diag.Edit) map[string]string {
	out := maps.Clone(files)
	name := e.Span.File.Name()
	out[name] = files[name][:e.Span.Start] + e.Text + files[name][e.Span.End:]
	return out
}
