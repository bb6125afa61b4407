package account

import (
	"fmt"

	"tiaowen/cmd/tiaowen/internal/compare"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// coding is a passage and what the rules make of it: two passages of one key
// are coded as the same thing on the same subject.
type coding struct {
	key   string
	label string
	quote ir.Quote
}

// codingsOf lists the codings of all provisions of a notice.
func codingsOf(ws *ir.Workspace, slug string) []coding {
	var out []coding
	for _, p := range ws.Policy(slug).Provisions {
		out = append(out, provisionCodings(ws.Vocabulary, p)...)
	}
	return out
}

func provisionCodings(v *ir.Vocabulary, p *ir.Provision) []coding {
	var out []coding
	add := func(what, label string, quotes []ir.Quote) {
		for _, q := range quotes {
			out = append(out, coding{p.Subject + "|" + what, label, q})
		}
	}
	for _, c := range p.Conditions {
		formulaCodings(c.Formula, func(f ir.Formula) {
			add(fmt.Sprintf("%s|%s|%s|%s|%v", f.Op, f.Fact, f.Value, f.Cmp, f.Bound), v.Label(f.Fact), f.Quotes)
		})
	}
	for _, l := range p.Lists {
		for _, it := range l.Items {
			add(fmt.Sprintf("%s|%s|%v", roleOf(p, l.Element), it.Term, it.Open), v.Label(it.Term), it.Quotes)
		}
	}
	for _, pay := range p.Pays {
		add(fmt.Sprintf("pays|%s", paymentKey(pay)), v.Label(p.Subject), pay.Quotes)
	}
	if p.Setting != nil {
		add(fmt.Sprintf("set|%s", paymentKey(*p.Setting)), p.Subject, p.Setting.Quotes)
	}
	if p.Lasts != nil {
		add(fmt.Sprintf("lasts|%v|%v|%v", deref(p.Lasts.Low), deref(p.Lasts.High), p.Lasts.Unit), v.Label(p.Subject), p.Lasts.Quotes)
	}
	add("modality|"+string(p.Modality), string(p.Modality), p.ModalityQuotes)
	return out
}

// roleOf is the element by which a list is compared: who is encouraged to act
// is a partner of the one who has the duty.
func roleOf(p *ir.Provision, e ir.Element) ir.Element {
	if p.Kind == ir.Encourage && e == ir.By {
		return ir.With
	}
	return e
}

func formulaCodings(f ir.Formula, visit func(ir.Formula)) {
	if len(f.Quotes) > 0 {
		visit(f)
	}
	for _, a := range f.Args {
		formulaCodings(a, visit)
	}
}

func paymentKey(p ir.Payment) string {
	return fmt.Sprintf("%v|%v|%v|%v|%v|%v", deref(p.Amount.Low), deref(p.Amount.High), p.Amount.Open, p.Base, p.Period, p.Once)
}

func deref[T any](p *T) any {
	if p == nil {
		return nil
	}
	return *p
}

// sharedCodings keeps, of the codings of both notices, those that the other
// notice has too: the same thing about the same subject, in whatever clause.
func sharedCodings(ws *ir.Workspace, c *compare.Comparison) map[string][]coding {
	lower, upper := codingsOf(ws, c.Lower), codingsOf(ws, c.Upper)
	out := map[string][]coding{}
	for _, side := range [][2][]coding{{lower, upper}, {upper, lower}} {
		known := map[string]bool{}
		for _, other := range side[1] {
			known[other.key] = true
		}
		for _, mine := range side[0] {
			if known[mine.key] {
				out[mine.quote.Clause] = append(out[mine.quote.Clause], mine)
			}
		}
	}
	return out
}
