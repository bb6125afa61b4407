package project

import (
	"tiaowen/cmd/tiaowen/internal/check"
	"tiaowen/grammar/notice"
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
		raw, err := p.Inputs.RawText(m.Source)
		if err != nil {
			return nil, err
		}
		s.Raw = raw
		out = append(out, s)
	}
	return out, nil
}
