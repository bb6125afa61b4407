package check

import (
	"tiaowen/grammar/diag"
	"tiaowen/grammar/rules"
)

// checkStandards reports an entry of a standard that one notice sets twice:
// each setting holds as long as the notice does, so that two would overlap.
func checkStandards(units []*unit, diags *diag.List) {
	for _, u := range units {
		first := map[string]setting{}
		for _, b := range u.blocks {
			for _, item := range b.syntax.Items {
				if item.Standard != nil {
					u.setOnce(first, setting{b, item.Standard}, diags)
				}
			}
		}
	}
}

// A setting is a standard line with its block.
type setting struct {
	block  *block
	syntax *rules.Standard
}

func (u *unit) setOnce(first map[string]setting, s setting, diags *diag.List) {
	name := paramText(&s.syntax.Param)
	earlier, twice := first[name]
	if !twice {
		first[name] = s
		return
	}
	d := diags.Error("standard-twice", u.span(s.syntax.Node), name).
		Relate("standard-first", u.span(earlier.syntax.Node), name)
	for _, x := range []setting{earlier, s} {
		for _, cite := range x.syntax.Cites {
			if q := x.block.anchors[cite]; q.Clause != "" {
				d.Relate("cited-here", x.block.place(q), q.Text)
			}
		}
	}
}
