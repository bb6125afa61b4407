package check

import (
	"path"
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

// A Fault is an error and the notice that it is in, "" where it is in none
// alone (the vocabulary, the reviews).
type Fault struct {
	Notice string
	diag.Diagnostic
}

// Faults are the errors of a run. owners names the notices of files that are
// neither notices nor rule files: of a source, the notices made from it.
func Faults(in Input, owners map[*source.File][]string, diags *diag.List) []Fault {
	var out []Fault
	for _, d := range diags.Sorted() {
		if d.Severity != diag.Error {
			continue
		}
		slugs := owners[d.Primary.File]
		if slugs == nil {
			slugs = in.owners(d.Primary.File)
		}
		if slugs == nil {
			slugs = []string{""}
		}
		for _, slug := range slugs {
			out = append(out, Fault{slug, d})
		}
	}
	return out
}

// owners are the notices of a file: the one that it says it is or is for, and
// the one that it is named after, which lacks it where the first is misspelt.
func (in Input) owners(f *source.File) []string {
	var out []string
	for _, d := range in.Documents {
		if d.File == f {
			out = append(out, d.Front.Slug)
		}
	}
	for _, r := range in.Rules {
		if r.Source == f && r.Notice != nil {
			out = append(out, r.Notice.Slug)
		}
	}
	if f != nil && (strings.HasSuffix(f.Name(), ".md") || strings.HasSuffix(f.Name(), ".rules") && (in.Vocabulary == nil || f != in.Vocabulary.Source)) {
		base := path.Base(f.Name())
		out = append(out, strings.TrimSuffix(base, path.Ext(base)))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// LeaveOut is the workspace without the notices that have faults: each notice
// stands for itself. Examples that may rest on one that is left out are left
// out with it. It reports false where a fault is in no notice alone: then
// nothing can be trusted.
func LeaveOut(ws *ir.Workspace, faults []Fault) (*ir.Workspace, bool) {
	out := &ir.Workspace{Vocabulary: ws.Vocabulary, LeftOut: slices.Clone(ws.LeftOut)}
	for _, f := range faults {
		if f.Notice == "" {
			return nil, false
		}
		out.LeftOut = append(out.LeftOut, f.Notice)
	}
	slices.Sort(out.LeftOut)
	out.LeftOut = slices.Compact(out.LeftOut)
	for _, p := range ws.Policies {
		if slices.Contains(out.LeftOut, p.Slug) {
			continue
		}
		if out.Rests(p) {
			p.Examples = nil
		}
		out.Policies = append(out.Policies, p)
	}
	return out, true
}
