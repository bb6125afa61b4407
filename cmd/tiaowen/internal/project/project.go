package project

import (
	"tiaowen/cmd/tiaowen/internal/check"
	"tiaowen/cmd/tiaowen/internal/examples"
	"tiaowen/cmd/tiaowen/internal/intents"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/reviews"
	"tiaowen/cmd/tiaowen/internal/sufficiency"
	"tiaowen/cmd/tiaowen/internal/workspace"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

// Project is a workspace folder that was read.
type Project struct {
	Inputs    *workspace.Inputs
	Documents []*notice.Document
	Compiled  *ir.Workspace // nil where the input is too wrong to compile, or after Read
	Diags     diag.List
}

// Read reads the folder and parses its notices, not its rules.
func Read(root string) (*Project, error) {
	inputs, err := workspace.Load(root)
	if err != nil {
		return nil, err
	}
	p := &Project{Inputs: inputs}
	for _, f := range inputs.Notices {
		if d, ok := notice.Parse(f, &p.Diags); ok {
			p.Documents = append(p.Documents, d)
		}
	}
	return p, nil
}

// Compile reads the folder, compiles its rules and holds the examples to them.
func Compile(root string) (*Project, error) {
	p, err := Read(root)
	if err != nil {
		return nil, err
	}
	in := check.Input{Documents: p.Documents}
	in.Vocabulary, _ = rules.Parse(p.Inputs.Vocabulary, &p.Diags)
	files := map[string]*source.File{}
	for _, f := range p.Inputs.Rules {
		parsed, _ := rules.Parse(f, &p.Diags)
		in.Rules = append(in.Rules, parsed)
		if parsed.Notice != nil {
			files[parsed.Notice.Slug] = f
		}
	}
	ws, ok := check.Compile(in, &p.Diags)
	if !ok {
		return p, nil
	}
	p.Compiled = ws
	examples.Check(ws, p.Inputs.Rules, p.Documents, &p.Diags)
	if p.Inputs.Reviews != nil {
		reviews.Parse(p.Inputs.Reviews, &p.Diags).Check(ws, &p.Diags)
	}
	return p, intents.Check(ws, files, &p.Diags)
}

// WeighExamples asks whether the examples are enough, and warns where they are
// not. A folder with errors has no gaps: nothing was compiled.
func (p *Project) WeighExamples() []sufficiency.Gap {
	if p.Compiled == nil || p.Diags.HasErrors() {
		return nil
	}
	gaps := sufficiency.Find(p.Compiled)
	sufficiency.Report(p.Compiled, gaps, p.Inputs.Rules, &p.Diags)
	return gaps
}
