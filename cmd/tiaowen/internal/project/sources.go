package project

import (
	"errors"
	"io/fs"
	"path"

	"tiaowen/cmd/tiaowen/internal/check"
	"tiaowen/cmd/tiaowen/internal/workspace"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/source"
)

// sources reads the manifests and the raw texts beside them. What is wrong with
// one is a fault of the notices made from it.
func (p *Project) sources() ([]check.Source, error) {
	out := []check.Source{}
	for _, f := range p.Inputs.Manifests {
		m, ok := notice.ParseManifest(f, &p.Diags)
		s := check.Source{Manifest: m}
		p.owners[f] = append([]string{}, s.Notices()...)
		if !ok {
			continue
		}
		raw, err := p.raw(m.Source)
		if err != nil {
			return nil, err
		}
		s.Raw = raw
		out = append(out, s)
	}
	return out, nil
}

// raw is a raw text by its name, nil where no file of that name stands beside
// the manifests.
func (p *Project) raw(name string) (*source.File, error) {
	if name == "" || path.Base(name) != name {
		return nil, nil
	}
	raw, err := workspace.ReadFile(p.Inputs.Root, workspace.SourcesDir+"/"+name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return raw, err
}
