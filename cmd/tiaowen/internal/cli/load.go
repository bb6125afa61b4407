package cli

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/project"
)

// load reads and compiles the workspace; see project.Compile.
func (a *app) load() (*project.Project, error) {
	p, err := project.Compile(a.root)
	if err != nil {
		return nil, a.inputError(err)
	}
	return p, nil
}

// compiled is load for commands that need a workspace without errors: what is
// wrong is printed to stderr and ends the command.
func (a *app) compiled() (*ir.Workspace, error) {
	p, err := a.load()
	if err != nil {
		return nil, err
	}
	if p.Diags.HasErrors() || p.Compiled == nil {
		a.printDiagnostics(a.Stderr, &p.Diags)
		return nil, a.inputFault(a.words().hasErrors)
	}
	return p.Compiled, nil
}
