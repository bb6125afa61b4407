package gen

import (
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// writeByHand writes one function of the notice as people would write it, and
// the benchmark that holds the generated one against it: bare, for one who
// knows all facts and wants a yes or no; and careful, for one who owes the same
// as the generated function: status, reason, what is missing, amount.
func (n *notice) writeByHand(w *code, subjects []*subject) {
	s := n.plainest(subjects)
	if s == nil {
		w.doc("The notice has no rule that is plain enough to be written by hand.")
		return
	}
	v := s.rules[0].provision
	n.writeBare(w, s, v)
	n.writeCareful(w, s, v)
	n.writeSituations(w, s)
	w.WriteString(strings.ReplaceAll(byHandBenchmark, "FUNCTION", s.exported))
}

// plainest picks the subject with the most conditions of those that can be
// written by hand, and rather one that pays.
func (n *notice) plainest(subjects []*subject) *subject {
	var best *subject
	weight := 0
	for _, s := range subjects {
		v := s.rules[0].provision
		size := len(v.Pays)
		for _, c := range v.Conditions {
			size += len(n.plain(c.Formula, true))
		}
		if len(v.Pays) > 0 {
			size *= 2
		}
		if len(s.rules) == 1 && n.isPlain(v) && size > weight {
			best, weight = s, size
		}
	}
	return best
}

func (n *notice) isPlain(v *ir.Provision) bool {
	plain := len(v.Pays) < 2 && v.Modality != ir.Forbidden
	for _, p := range v.Pays {
		plain = plain && p.If == nil && n.byHandAmount(p.Amount) != ""
	}
	for _, c := range v.Conditions {
		plain = plain && c.Element != ir.Unless && n.plain(c.Formula, true) != ""
	}
	return plain
}

func (n *notice) writeBare(w *code, s *subject, v *ir.Provision) {
	parts := []string{"c.Date.Within(inForceFrom, inForceUntil)"}
	if v.During != nil {
		parts = append(parts, "c.Date.Within("+ordinal(v.During.From)+", "+ordinal(v.During.To)+")")
	}
	for _, f := range conjuncts(v) {
		parts = append(parts, n.plain(f, true))
	}
	w.doc("bare is "+s.exported+" as one would write it who knows all facts and wants no", "amount, no reason and no explanation.")
	w.line("//\n//go:noinline\nfunc bare(c *facts.Case) bool {\nreturn %s\n}\n", strings.Join(parts, " &&\n"))
}

// conjuncts are the conditions that must all hold, without the "and" between.
func conjuncts(v *ir.Provision) []ir.Formula {
	var out []ir.Formula
	for _, c := range v.Conditions {
		out = append(out, conjunctsOf(c.Formula)...)
	}
	return out
}

func conjunctsOf(f ir.Formula) []ir.Formula {
	if f.Op != ir.And {
		return []ir.Formula{f}
	}
	var out []ir.Formula
	for _, a := range f.Args {
		out = append(out, conjunctsOf(a)...)
	}
	return out
}

func (n *notice) writeCareful(w *code, s *subject, v *ir.Provision) {
	w.doc("result is what careful comes to.")
	w.line(`type result struct {
		rule   *facts.Rule
		status facts.Status
		reason facts.Reason
		needs  facts.Needs
		amount facts.Amount
		terms  facts.Terms
	}
	`)
	w.doc("careful is "+s.exported+" as one would write it who owes the same answer, but no", "explanation.")
	w.line("//\n//go:noinline\nfunc careful(c *facts.Case) (r result) {")
	w.line("r.rule = &%s", n.variable(v))
	conclude := func(outcome string) { w.line("r.status, r.reason = %s\nreturn r\n}", outcome) }
	deny := func(condition, reason string) {
		w.line("if %s {", condition)
		conclude("facts.Denied, facts." + reason)
	}
	deny("c.Date.Known() && !c.Date.Within(inForceFrom, inForceUntil)", "NotInForce")
	if p := v.During; p != nil {
		deny("c.Date.Known() && !c.Date.Within("+ordinal(p.From)+", "+ordinal(p.To)+")", "OutsidePeriod")
	}
	var fails []string
	for _, f := range conjuncts(v) {
		fails = append(fails, n.plain(f, false))
	}
	if len(fails) > 0 {
		deny(strings.Join(fails, " ||\n"), "Unmet")
	}
	n.writeMissing(w, "Date", n.vocabulary.need(dateNeed))
	for _, f := range conjuncts(v) {
		n.writeNeeds(w, f)
	}
	w.line("if !r.needs.Empty() {")
	conclude("facts.Undetermined, facts.FactsMissing")
	for _, p := range v.Pays {
		w.line("r.amount = %s\nr.terms = %s", n.byHandAmount(p.Amount), terms(p.Base, p.Period, p.Once))
	}
	if conclusion(v.Modality) == "Permit" {
		conclude("facts.Discretionary, facts.Permitted")
	} else {
		conclude("facts.Granted, facts.Applies")
	}
	w.line("")
}

// variable tells where the provision comes from.
func (n *notice) variable(v *ir.Provision) string {
	return n.rules[slices.IndexFunc(n.rules, func(r rule) bool { return r.provision == v })].variable
}

// writeNeeds adds what the condition lacks, if it is not settled without it.
func (n *notice) writeNeeds(w *code, f ir.Formula) {
	switch f.Op {
	case ir.Not:
		n.writeNeeds(w, f.Args[0])
	case ir.And, ir.Or:
		w.line("if !(%s) {", n.plain(f, f.Op == ir.Or))
		for _, a := range f.Args {
			n.writeNeeds(w, a)
		}
		w.line("}")
	default:
		n.writeMissing(w, n.vocabulary.fields[f.Fact], n.vocabulary.need(f.Fact))
	}
}

func (n *notice) writeMissing(w *code, field, need string) {
	w.line("if !c.%s.Known() {\nr.needs.Add(facts.%s)\n}", field, need)
}

// writeSituations writes a case for each status that an example expects.
func (n *notice) writeSituations(w *code, s *subject) {
	w.doc("situations are cases that " + s.exported + " decides differently.")
	w.line("var situations = []struct {\nname string\ngiven facts.Case\n}{\n{%q, facts.Case{}},", "nothing known")
	var seen []ir.Status
	for _, ex := range n.policy.Examples {
		for _, want := range ex.Expect {
			if want.Subject == s.name && want.Standard == nil && !slices.Contains(seen, want.Status) {
				seen = append(seen, want.Status)
				w.line("{%q, %s},", want.Status, n.caseLiteral(ex.Case))
			}
		}
	}
	w.line("}\n")
}

const byHandBenchmark = `func TestCarefulIsFUNCTION(t *testing.T) {
	for _, s := range situations {
		got := FUNCTION(&s.given)
		is := result{rule: got.Rule, status: got.Status, reason: got.Reason, needs: got.Needs}
		for _, p := range got.Payments() {
			is.amount, is.terms = p.Amount, p.Terms
		}
		if want := careful(&s.given); is != want {
			t.Errorf("%s: %+v, by hand %+v", s.name, is, want)
		}
	}
}

// paid is what the benchmark does with an amount.
var paid int64

// BenchmarkByHand reports how many times as long FUNCTION takes, with the use
// of what it comes to.
func BenchmarkByHand(b *testing.B) {
	for _, s := range situations {
		b.Run(s.name, func(b *testing.B) {
			c := s.given
			ways := [...]func(){
				func() {
					for range 1000 {
						if bare(&c) {
							paid++
						}
					}
				},
				func() {
					for range 1000 {
						if r := careful(&c); r.status == facts.Granted {
							fen, _ := r.amount.Low.Fen()
							paid += fen
						}
					}
				},
				func() {
					for range 1000 {
						o := FUNCTION(&c)
						for _, p := range o.Payments() {
							fen, _ := p.Amount.Low.Fen()
							paid += fen
						}
					}
				},
			}
			least := [len(ways)]time.Duration{time.Hour, time.Hour, time.Hour}
			for b.Loop() {
				for i, run := range ways {
					start := time.Now()
					run()
					least[i] = min(least[i], time.Since(start))
				}
			}
			b.ReportMetric(float64(least[2])/1000, "ns/decision")
			b.ReportMetric(float64(least[2])/float64(least[0]), "times-bare")
			b.ReportMetric(float64(least[2])/float64(least[1]), "times-careful")
		})
	}
}
`
