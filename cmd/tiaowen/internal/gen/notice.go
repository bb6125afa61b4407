package gen

import (
	"fmt"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
)

// notice writes the package of one notice.
type notice struct {
	*module
	policy    *ir.Policy
	chain     []*ir.Policy
	pkg       string
	scope     scope             // names of the package
	functions map[string]string // of standards, their entries and derived facts, by name
	pending   []func(*code)     // functions that are named but not yet written
	rules     []rule            // in the order in which they are written
	written   int               // rules whose source is written
	subject   map[string]*subject
	working   map[string]bool // standards and facts being written
	err       error           // the first failure
}

// reserved are the names that every package of a notice declares or uses.
var reserved = []string{
	"facts", "c", "d", "e", "o", "s", "t", "v", "out", "day", "new", "min", "max", "len", "init", "true", "false", "nil",
	"from", "until", "inForce", "inForceFrom", "inForceUntil",
	"Decide", "Explain", "Sources", "StandardsOn", "Subject", "Subjects", "subjectNames", "subjectLabels",
	"bare", "careful", "result", "paid", "situations", "expect", "expectPayment", "expectStandard", "typical", "testing", "time",
}

func newNotice(m *module, p *ir.Policy) *notice {
	return &notice{
		module: m, policy: p, chain: m.ws.Chain(p.Slug), pkg: packageName(p.Slug),
		scope: newScope(reserved...), functions: map[string]string{}, working: map[string]bool{},
		subject: map[string]*subject{},
	}
}

// packageName is the name of the package for a slug: zhongwei2022.
func packageName(slug string) string {
	name := strings.Map(func(r rune) rune {
		if isWord(r) {
			return r
		}
		return -1
	}, strings.ToLower(slug))
	if name == "" || name[0] <= '9' || name == "facts" {
		return "notice" + name
	}
	return name
}

func (n *notice) fail(format string, args ...any) {
	if n.err == nil {
		n.err = fmt.Errorf(format, args...)
	}
}

// files writes the package. What later files refer to is named by earlier ones.
func (n *notice) files() ([]File, error) {
	n.checkCircles()
	subjects := n.subjects() // first: Functions names them alone
	n.nameUppers()
	var out []File
	add := func(name string, write func(*code)) {
		var w code
		write(&w)
		f, err := w.file(Folder+"/"+n.pkg+"/"+name+".go", n.pkg, "testing", "time", n.imports)
		if err != nil {
			n.fail("%w", err)
		}
		out = append(out, f)
	}
	for _, c := range n.policy.Clauses {
		if decided := decidedIn(subjects, c.ID); len(decided) > 0 {
			add("clause_"+fileName(c.Path), func(w *code) { n.writeClause(w, c, decided) })
			add("sources_"+fileName(c.Path), n.writeRules)
		}
	}
	add("standards", n.writeStandardsOn)
	add("examples_test", n.writeExamples)
	add("decide_test", n.writeDecideTest)
	add("by_hand_test", func(w *code) { n.writeByHand(w, subjects) })
	add("decide", func(w *code) { n.writeDecide(w, subjects) })
	add("validity", n.writeValidity)
	if len(n.pending) > 0 {
		add("derived", n.writePending)
	}
	if n.written < len(n.rules) {
		add("sources_derived", n.writeRules)
	}
	add("sources", n.writeSources)
	doc, err := n.doc()
	if err != nil {
		n.fail("%w", err)
	}
	return append(out, doc), n.err
}

func fileName(path string) string {
	return strings.Map(func(r rune) rune {
		if isWord(r) {
			return r
		}
		return '_'
	}, path)
}

// nameUppers names the validity of the notices above.
func (n *notice) nameUppers() {
	for _, p := range n.chain[1:] {
		for _, end := range []string{"From", "Until"} {
			n.functions[p.Slug+end] = n.scope.take(packageName(p.Slug) + end)
		}
	}
}

// ends are the names of the first and the last day of a notice of the chain.
func (n *notice) ends(p *ir.Policy) (from, until string) {
	if p == n.policy {
		return "inForceFrom", "inForceUntil"
	}
	return n.functions[p.Slug+"From"], n.functions[p.Slug+"Until"]
}

// writeValidity writes when the notices of the chain are in force.
func (n *notice) writeValidity(w *code) {
	for _, p := range n.chain {
		from, until := n.ends(p)
		w.doc(document(p) + " is in force from the first day to the last" + quoted(": ", validityQuotes(p)) + ".")
		w.line("const (\n%s facts.Date = %s\n%s facts.Date = %s\n)\n", from, ordinal(p.Validity.From), until, ordinal(p.Validity.To))
	}
	w.doc("inForce asks that the notice be in force on the day.")
	w.line("func inForce(d *facts.Decision) bool {")
	w.line("return d.InForce(%s)\n}", cite(whetherDate("inForceFrom", "inForceUntil"), validityQuotes(n.policy)))
}

func validityQuotes(p *ir.Policy) []ir.Quote {
	return append(append([]ir.Quote(nil), p.Validity.FromQuotes...), p.Validity.ToQuotes...)
}

// document names a notice: its number, else its title.
func document(p *ir.Policy) string { return naming.NoticeOf(p).In(naming.Document) }

// quoted is the passages in quotation marks after a lead, "" for none.
func quoted(lead string, quotes []ir.Quote) string {
	if len(quotes) == 0 {
		return ""
	}
	var parts []string
	for _, q := range quotes {
		parts = append(parts, "“"+q.Text+"”")
	}
	return lead + strings.Join(parts, " ")
}

func (n *notice) doc() (File, error) {
	var w code
	w.WriteString(header)
	w.doc("Package "+n.pkg+" decides cases under "+document(n.policy)+":", n.policy.Title+".", "")
	if len(n.policy.Issuers) > 0 {
		w.doc("Issued by "+strings.Join(n.policy.Issuers, "、")+", signed "+n.policy.Signed.String()+".", "")
	}
	w.doc("Each benefit has a function of the case; Decide decides them all, Explain shows",
		"the conditions of one with their words, StandardsOn the standards of a day,",
		"Sources the provisions that the code rests on.")
	w.line("package %s\n\nimport %q\n", n.pkg, n.imports)
	w.doc("The facts and this package were generated together; where this does not",
		"compile they were not: run \"tiaowen build\" again.")
	w.line("const _ = facts.%s", n.guard)
	return formatted(Folder+"/"+n.pkg+"/doc.go", w.Bytes())
}
