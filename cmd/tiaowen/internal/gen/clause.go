package gen

import (
	"fmt"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// subject is a benefit, adjustment, procedure or mechanism with the provisions
// that decide it.
type subject struct {
	name     string
	exported string // function of the case
	private  string // the same for a decision under way
	constant string // its index in the outcomes of Decide
	rules    []decider
}

// decider is the function for one provision.
type decider struct {
	provision *ir.Provision
	function  string
}

// subjects names the functions of the notice, in the order in which the
// subjects first occur.
func (n *notice) subjects() []*subject {
	var out []*subject
	for _, v := range n.policy.Provisions {
		if !v.Kind.Decides() {
			continue
		}
		s := n.subject[v.Subject]
		if s == nil {
			s = &subject{name: v.Subject, exported: n.scope.take(exported(v.Subject)), private: n.scope.take(unexported(v.Subject))}
			n.subject[v.Subject] = s
			out = append(out, s)
		}
		s.rules = append(s.rules, decider{provision: v})
	}
	for _, s := range out {
		s.constant = n.scope.take(s.exported + "Subject")
		for i := range s.rules {
			r := &s.rules[i]
			r.function = s.private
			if len(s.rules) > 1 {
				r.function = n.scope.take(s.private + "Clause" + exported(n.pathOf(r.provision.Clause)))
			}
		}
	}
	return out
}

func (n *notice) pathOf(clause string) string {
	if c := n.policy.Clause(clause); c != nil {
		return c.Path
	}
	return clause
}

// decidedIn picks the subjects that have a provision in the clause.
func decidedIn(subjects []*subject, clause string) []*subject {
	var out []*subject
	for _, s := range subjects {
		for _, r := range s.rules {
			if r.provision.Clause == clause {
				out = append(out, s)
				break
			}
		}
	}
	return out
}

// writeClause writes the functions of one clause.
func (n *notice) writeClause(w *code, c *ir.Clause, subjects []*subject) {
	for _, s := range subjects {
		if s.rules[0].provision.Clause == c.ID {
			n.writeSubject(w, s)
		}
		for _, r := range s.rules {
			if r.provision.Clause != c.ID {
				continue
			}
			if len(s.rules) > 1 {
				w.doc(r.function + " is what one provision comes to.")
				n.writeProvisionDoc(w, r.provision)
			}
			n.writeDecider(w, r.provision, r.function, "")
			n.writeReadings(w, s, r.provision)
		}
	}
}

// writeSubject writes the exported function, and where several provisions
// decide, the one that combines them.
func (n *notice) writeSubject(w *code, s *subject) {
	w.doc(fmt.Sprintf("%s decides %s (%s).", s.exported, n.label(s.name), s.rules[0].provision.Kind))
	if len(s.rules) == 1 {
		n.writeProvisionDoc(w, s.rules[0].provision)
	} else {
		w.doc("")
		for _, r := range s.rules {
			w.doc(n.citation(r.provision.Clause) + quoted(": ", r.provision.Quotes))
		}
	}
	writeExported(w, s.exported, s.private)
	if len(s.rules) == 1 {
		return
	}
	w.doc(s.private + " comes to the most favourable of the provisions.")
	w.line("func %s(d *facts.Decision) {", s.private)
	for _, r := range s.rules {
		w.line("%s(d)", r.function)
	}
	w.line("}\n")
}

func writeExported(w *code, exported, private string) {
	w.line("func %s(c *facts.Case) (o facts.Outcome) {\n%s(facts.Decide(c, &o))\nreturn o\n}\n", exported, private)
}

// writeProvisionDoc goes on with a doc comment: the clause, the sentences that
// the provision rests on, what is doubtful.
func (n *notice) writeProvisionDoc(w *code, v *ir.Provision) {
	w.doc("", n.citation(v.Clause)+":", "")
	for _, s := range n.sentences(v) {
		w.doc("\t" + s)
	}
	for _, a := range v.Ambiguities {
		w.doc("", "Doubtful: "+a.Text)
	}
	if c := n.policy.Clause(v.Clause); c != nil && !c.Written() {
		w.doc("", "The clause is not fully written as rules yet: that this denies is no denial by", "the notice.")
	}
}

// sentences are those of the clause that the provision quotes.
func (n *notice) sentences(v *ir.Provision) []string {
	c := n.policy.Clause(v.Clause)
	if c == nil {
		return nil
	}
	var out []string
	for _, s := range c.Sentences {
		if quotes(v.Quotes, s) {
			out = append(out, strings.TrimSpace(c.Text[s.Start:s.End]))
		}
	}
	if len(out) == 0 {
		out = append(out, c.Text)
	}
	return out
}

func quotes(passages []ir.Quote, in ir.Range) bool {
	for _, q := range passages {
		if !q.InHeading && q.Start < in.End && in.Start < q.End {
			return true
		}
	}
	return false
}

// writeReadings writes a function for each second reading of the words that
// comes to a rule of its own.
func (n *notice) writeReadings(w *code, s *subject, v *ir.Provision) {
	for _, a := range v.Ambiguities {
		if a.Alternative == nil {
			continue
		}
		name := n.scope.take(s.exported + "Reading")
		w.doc(fmt.Sprintf("%s decides %s under another honest reading of %s:", name, n.label(s.name), n.citation(v.Clause)),
			"", "\t"+a.Text)
		private := n.scope.take(unexported(name))
		writeExported(w, name, private)
		n.writeDecider(w, a.Alternative, private, a.Text)
	}
}
