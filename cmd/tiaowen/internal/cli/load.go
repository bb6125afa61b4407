package cli

import (
	"fmt"
	"slices"

	"tiaowen/cmd/tiaowen/internal/compiled"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/project"
	"tiaowen/grammar/diag"
)

// load reads and compiles the workspace; see project.Compile.
func (a *app) load() (*project.Project, error) {
	p, err := project.Compile(a.root)
	if err != nil {
		return nil, a.inputError(err)
	}
	return p, nil
}

// compiled is the workspace of the notices without errors. It fails where one
// that the command needs has errors.
func (a *app) compiled(needs ...string) (*ir.Workspace, error) {
	p, err := a.sound()
	if err != nil {
		return nil, err
	}
	return p.Compiled, a.need(p, needs...)
}

// store is where compiled notices are kept between runs.
func (a *app) store() compiled.Store {
	if a.noCache {
		return compiled.Store{}
	}
	return compiled.Store{Dir: a.Cache}
}

// sound is load for commands that need compiled notices alone: which ones are
// left out, and why, is said on stderr. It fails where none can be compiled.
func (a *app) sound() (*project.Project, error) {
	p, err := project.Recall(a.root, a.store())
	if err != nil {
		return nil, a.inputError(err)
	}
	if p.Compiled == nil || len(p.Compiled.Policies) == 0 && len(p.Faults) > 0 {
		a.printDiagnostics(a.Stderr, &p.Diags)
		return nil, a.inputFault(a.words().hasErrors)
	}
	for _, slug := range p.Compiled.LeftOut {
		a.sayLeftOut(slug, faultsOf(p, slug))
	}
	return p, nil
}

func (a *app) sayLeftOut(slug string, faults []diag.Diagnostic) {
	if len(faults) == 0 {
		return
	}
	first := &faults[0]
	at := first.Primary.Position()
	_, _ = fmt.Fprintf(a.Stderr, a.words().leftOut+"\n", slug, first.Primary.File.Name(), at.Line, at.Column, first.Text(a.language()))
}

func faultsOf(p *project.Project, slug string) []diag.Diagnostic {
	var out []diag.Diagnostic
	for _, f := range p.Faults {
		if f.Notice == slug {
			out = append(out, f.Diagnostic)
		}
	}
	return out
}

// need fails with their errors where notices are left out.
func (a *app) need(p *project.Project, slugs ...string) error {
	for _, slug := range slugs {
		if slices.Contains(p.Compiled.LeftOut, slug) {
			_ = diag.WriteText(a.Stderr, faultsOf(p, slug), a.language())
			return a.inputFault(fmt.Sprintf(a.words().noticeErrors, slug))
		}
	}
	return nil
}
