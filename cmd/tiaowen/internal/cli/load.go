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
		return nil, a.inputFault("the workspace has errors; mend them first (tiaowen check shows them all)",
			"工作区有错误，请先改正（tiaowen check 列出全部）")
	}
	return p.Compiled, nil
}
