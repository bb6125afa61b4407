package sufficiency

import (
	"sync"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// Gap is a provision in which something can be changed without any example of
// the notice telling it.
type Gap struct {
	Policy    *ir.Policy
	Provision *ir.Provision
	untested  []mutant
}

// Count is how many changes nobody would notice.
func (g Gap) Count() int { return len(g.untested) }

// Find returns the gaps of all notices, in the order of notices and rules. In a
// notice whose examples are still open a change counts even where no case
// could tell it: nobody has to mend it yet. Nothing is asked of one whose examples
// are left out with a notice above it.
func Find(ws *ir.Workspace) []Gap {
	found := make([][]Gap, len(ws.Policies))
	var all sync.WaitGroup
	for i, p := range ws.Policies {
		all.Go(func() { found[i] = Of(ws, p) })
	}
	all.Wait()
	var out []Gap
	for _, gaps := range found {
		out = append(out, gaps...)
	}
	return out
}

// Of returns the gaps of one notice.
func Of(ws *ir.Workspace, p *ir.Policy) []Gap {
	if ws.Rests(p) {
		return nil
	}
	view, s := frame(ws), (*solving)(nil)
	var out []Gap
	for _, v := range p.Provisions {
		if !v.Kind.Decides() && v.Kind != ir.Define {
			continue
		}
		t, gap := newTrial(view, p, v), Gap{Policy: p, Provision: v}
		for _, m := range mutants(v) {
			if t.tells(m) {
				continue
			}
			if p.Open == nil {
				if s == nil {
					s = newSolving(ws, p)
				}
				if _, found := s.telling(t, m, nil); !found {
					continue
				}
			}
			gap.untested = append(gap.untested, m)
		}
		if gap.Count() > 0 {
			out = append(out, gap)
		}
	}
	return out
}
