package cli

import (
	"tiaowen/cmd/tiaowen/internal/check"
	"tiaowen/cmd/tiaowen/internal/examples"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/workspace"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/rules"
)

// loaded is a workspace that was read and compiled.
type loaded struct {
	inputs    *workspace.Inputs
	documents []*notice.Document
	ws        *ir.Workspace // nil where the input is too wrong to compile
	diags     diag.List
}

// load runs the front half of the pipeline: read, parse, check, examples. The
// error is for files that cannot be read; what is wrong with their content is
// in diags.
func (a *app) load() (*loaded, error) {
	l, err := a.parse()
	if err != nil {
		return nil, err
	}
	in := check.Input{Documents: l.documents}
	in.Vocabulary, _ = rules.Parse(l.inputs.Vocabulary, &l.diags)
	for _, f := range l.inputs.Rules {
		parsed, _ := rules.Parse(f, &l.diags)
		in.Rules = append(in.Rules, parsed)
	}
	ws, ok := check.Compile(in, &l.diags)
	if !ok {
		return l, nil
	}
	l.ws = ws
	examples.Check(ws, l.inputs.Rules, l.documents, &l.diags)
	return l, nil
}

// parse reads the workspace and parses its notices.
func (a *app) parse() (*loaded, error) {
	inputs, err := workspace.Load(a.root)
	if err != nil {
		return nil, inputError(err)
	}
	l := &loaded{inputs: inputs}
	for _, f := range inputs.Notices {
		if d, ok := notice.Parse(f, &l.diags); ok {
			l.documents = append(l.documents, d)
		}
	}
	return l, nil
}

// compiled is load for commands that need a workspace without errors: what is
// wrong is printed to stderr and ends the command.
func (a *app) compiled() (*ir.Workspace, error) {
	l, err := a.load()
	if err != nil {
		return nil, err
	}
	if l.diags.HasErrors() || l.ws == nil {
		a.printDiagnostics(a.Stderr, &l.diags)
		return nil, inputErrorf("the workspace has errors; mend them first (tiaowen check shows them all)")
	}
	return l.ws, nil
}
