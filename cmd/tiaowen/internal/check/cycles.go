package check

import (
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
)

// checkCycles reports standards that are set by themselves and facts that are
// defined by themselves, in whatever steps: nothing could evaluate them.
func checkCycles(units []*unit, ws *ir.Workspace, diags *diag.List) {
	for _, u := range units {
		graph := dependencies(ws.Chain(u.slug()))
		reported := map[string]bool{} // a cycle is one fault, whichever name it is entered by
		for _, b := range u.blocks {
			for _, item := range b.syntax.Items {
				name, at := "", firstLine(b.span(item.Node))
				switch {
				case item.Standard != nil:
					name = paramText(&item.Standard.Param)
				case item.Provision != nil && item.Provision.Kind == "define":
					name = subjectOf(item.Provision)
				}
				if path := graph.pathBack(name); path != nil && !reported[name] {
					for _, n := range path {
						reported[n] = true
					}
					diags.Error("rests-on-itself", at, name, strings.Join(path, " <- "))
				}
			}
		}
	}
}

// A graph maps a standard's entry or a defined fact to the names it rests on.
type graph map[string][]string

// dependencies is the graph of a notice and those above it. A name that several
// of them settle is settled by the nearest.
func dependencies(chain []*ir.Policy) graph {
	whole := graph{}
	for _, p := range chain {
		own := graph{}
		for _, v := range p.Provisions {
			own.add(v)
		}
		for name, rests := range own {
			if _, settled := whole[name]; !settled {
				whole[name] = rests
			}
		}
	}
	return whole
}

func (g graph) add(v *ir.Provision) {
	switch {
	case v.Kind == ir.Standard && v.Setting != nil:
		g[v.Subject] = append(g[v.Subject], restsOn(v)...)
	case v.Kind == ir.Define:
		for _, c := range v.Conditions {
			g[v.Subject] = append(g[v.Subject], factsOf(c.Formula)...)
		}
	}
}

func restsOn(v *ir.Provision) []string {
	var out []string
	for _, end := range []*ir.Value{v.Setting.Amount.Low, v.Setting.Amount.High} {
		if end != nil && end.Standard != "" {
			out = append(out, entryOf(end.Standard, end.Index, v.Subject))
		}
	}
	return out
}

// entryOf is the entry that a setting takes another standard from: the one
// named, else the entry of the same value as the one being set.
func entryOf(standard, index, setting string) string {
	if _, own, found := strings.Cut(setting, "["); index == "" && found {
		return standard + "[" + own
	}
	if index == "" {
		return standard
	}
	return standard + "[" + index + "]"
}

func factsOf(f ir.Formula) []string {
	var out []string
	if f.Op == ir.Fact {
		out = append(out, f.Fact)
	}
	for _, a := range f.Args {
		out = append(out, factsOf(a)...)
	}
	return out
}

// pathBack is the shortest path from a name back to itself, or nil.
func (g graph) pathBack(name string) []string {
	paths := [][]string{{name}}
	seen := map[string]bool{}
	for len(paths) > 0 && name != "" {
		path := paths[0]
		paths = paths[1:]
		for _, next := range g[path[len(path)-1]] {
			longer := append(slices.Clone(path), next)
			if next == name {
				return longer
			}
			if !seen[next] {
				seen[next] = true
				paths = append(paths, longer)
			}
		}
	}
	return nil
}
