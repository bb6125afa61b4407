package project

import (
	"path"
	"strings"
	"sync"

	"tiaowen/cmd/tiaowen/internal/check"
	"tiaowen/cmd/tiaowen/internal/compiled"
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
	Unread    []string      // slugs of notices whose text has errors
	Compiled  *ir.Workspace // the notices without errors; nil after Read, or where an error is in no notice alone
	LeftOut   []*ir.Policy  // the notices with errors, as far as they could be compiled: for reading only
	Faults    []check.Fault // the errors, by notice
	Diags     diag.List

	owners map[*source.File][]string // notices of the files that are not theirs by name
}

// Read reads the folder and parses its notices, not its rules.
func Read(root string) (*Project, error) {
	inputs, err := workspace.Load(root)
	if err != nil {
		return nil, err
	}
	return read(inputs), nil
}

func read(inputs *workspace.Inputs) *Project {
	p := &Project{Inputs: inputs, owners: map[*source.File][]string{}}
	for _, f := range inputs.Notices {
		d, ok := notice.Parse(f, &p.Diags)
		if ok {
			p.Documents = append(p.Documents, d)
			continue
		}
		slug := d.Front.Slug
		if slug == "" {
			slug = strings.TrimSuffix(path.Base(f.Name()), ".md")
		}
		p.Unread = append(p.Unread, slug)
		p.owners[f] = []string{slug}
	}
	return p
}

// Compile reads the folder, compiles its rules and holds the examples to them.
// A notice with errors is left out of what is compiled, and stops no other.
func Compile(root string) (*Project, error) {
	inputs, err := workspace.Load(root)
	if err != nil {
		return nil, err
	}
	return compile(inputs)
}

// Recall is Compile for those who read compiled notices alone: what the store
// has is not compiled again, and then there are no Documents, and no warnings
// in Diags. Only a workspace without errors is stored.
func Recall(root string, store compiled.Store) (*Project, error) {
	inputs, err := workspace.Load(root)
	if err != nil {
		return nil, err
	}
	key, keeps := store.Key(inputs)
	if !keeps {
		return compile(inputs)
	}
	if ws := store.Load(key); ws != nil {
		return &Project{Inputs: inputs, Compiled: ws}, nil
	}
	p, err := compile(inputs)
	if err == nil && p.Compiled != nil && len(p.Faults) == 0 {
		store.Save(key, p.Compiled)
	}
	return p, err
}

func compile(inputs *workspace.Inputs) (p *Project, err error) {
	p = read(inputs)
	in := check.Input{Documents: p.Documents, Unread: p.Unread}
	if in.Sources, err = p.sources(); err != nil {
		return p, err
	}
	parsed := p.parse(append([]*source.File{p.Inputs.Vocabulary}, p.Inputs.Rules...))
	in.Vocabulary, in.Rules = parsed[0], parsed[1:]
	files := map[string]*source.File{}
	for _, f := range in.Rules {
		if f.Notice != nil {
			files[f.Notice.Slug] = f.Source
		}
	}
	ws, _ := check.Compile(in, &p.Diags)
	if !p.leaveOut(in, ws) {
		return p, nil
	}
	examples.Check(p.Compiled, p.Inputs.Rules, p.Documents, &p.Diags)
	if p.Inputs.Reviews != nil {
		reviews.Parse(p.Inputs.Reviews, &p.Diags).Check(p.Compiled, &p.Diags)
	}
	if err := intents.Check(p.Compiled, files, &p.Diags); err != nil {
		return p, err
	}
	p.leaveOut(in, p.Compiled)
	return p, nil
}

// parse reads the rule files side by side: it is a third of a check.
func (p *Project) parse(files []*source.File) []*rules.File {
	parsed, diags := make([]*rules.File, len(files)), make([]diag.List, len(files))
	var all sync.WaitGroup
	for i, f := range files {
		all.Go(func() { parsed[i], _ = rules.Parse(f, &diags[i]) })
	}
	all.Wait()
	for i := range diags {
		p.Diags.Add(&diags[i])
	}
	return parsed
}

// leaveOut leaves the notices with errors out of what is compiled; false where
// nothing can be trusted.
func (p *Project) leaveOut(in check.Input, ws *ir.Workspace) (ok bool) {
	p.Faults = check.Faults(in, p.owners, &p.Diags)
	if p.Compiled, ok = check.LeaveOut(ws, p.Faults); !ok {
		return false
	}
	for _, policy := range ws.Policies {
		if p.Compiled.Policy(policy.Slug) == nil {
			p.LeftOut = append(p.LeftOut, policy)
		}
	}
	return true
}

// WeighExamples asks whether the examples are enough, and warns where they are
// not. Of a notice that is left out, or rests on one, nothing is asked.
func (p *Project) WeighExamples() []sufficiency.Gap {
	if p.Compiled == nil {
		return nil
	}
	gaps := sufficiency.Find(p.Compiled)
	sufficiency.Report(p.Compiled, gaps, p.Inputs.Rules, &p.Diags)
	return gaps
}
