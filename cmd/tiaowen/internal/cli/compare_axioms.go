package cli

import (
	"strconv"

	"tiaowen/cmd/tiaowen/internal/report"
)

// axiomsText says which findings there would be without each axiom.
func (a *app) axiomsText(axioms []report.Axiom) {
	if len(axioms) == 0 {
		a.printf("\n%s\n", a.pick("axioms: none took a finding away", "公理：没有公理去掉认定"))
		return
	}
	a.printf("\n%s\n", a.pick("axioms: what there would be without each of them", "公理：没有该条公理会多出的认定"))
	for _, x := range axioms {
		a.printf("\n   %s%s%s%s\n", x.Origin, a.pick(" took away ", "去掉 "), strconv.Itoa(len(x.Removed)), a.pick(": ", " 项：")+x.Because)
		for _, f := range x.Removed {
			a.printf("   - %s / %s%s%s\n", a.pick(f.Code.En, f.Code.Zh), a.pick(f.Element.En, f.Element.Zh),
				a.pick(": ", "："), a.pick(f.Message.En, f.Message.Zh))
		}
	}
}
