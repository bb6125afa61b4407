package check

import (
	"slices"
	"strings"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/rules"
)

// subjectKinds maps a kind of provision to the kind of its subject.
var subjectKinds = map[string]string{
	"grant":     "benefit",
	"define":    "fact",
	"adjust":    "adjustment",
	"procedure": "process",
	"trigger":   "mechanism",
	"fund":      "commitment",
	"duty":      "task",
	"power":     "task",
	"ban":       "task",
	"encourage": "task",
}

// decidedKinds are the kinds of subject that have an outcome for a case.
var decidedKinds = []string{"benefit", "adjustment", "process", "mechanism"}

// termKinds maps a list element to the kinds of term that it may hold. What a
// provision is about may be any thing that has a name: a task about a benefit,
// or about the people of a status.
var termKinds = map[string][]string{
	"by":          {"actor"},
	"with":        {"actor"},
	"funded":      {"actor"},
	"does":        {"act"},
	"about":       {"group", "thing", "benefit", "adjustment", "process", "mechanism", "commitment", "fact"},
	"through":     {"means"},
	"manner":      {"style"},
	"in":          {"place"},
	"besides":     {"thing", "benefit"},
	"of":          {"actor"},
	"asks":        {"actor"},
	"lead":        {"actor"},
	"responsible": {"actor"},
}

// checkNames holds every name of the rules to the vocabulary.
func checkNames(units []*unit, names *symbols, diags *diag.List) {
	for _, u := range units {
		c := nameCheck{u.file, names, diags}
		for _, b := range u.blocks {
			for _, item := range b.syntax.Items {
				c.item(item)
			}
		}
	}
}

type nameCheck struct {
	file  *rules.File
	names *symbols
	diags *diag.List
}

func (c nameCheck) item(item *rules.Item) {
	switch {
	case item.Provision != nil:
		if item.Provision.Subject != nil {
			c.name(*item.Provision.Subject, subjectKinds[item.Provision.Kind])
		}
	case item.Standard != nil:
		c.param(&item.Standard.Param)
		c.amount(item.Standard.Amount)
	case item.Example != nil:
		c.example(item.Example)
	}
	for line := range lines(item) {
		c.line(line)
	}
}

func (c nameCheck) line(line *rules.Line) {
	c.condition(conditionsOf(line))
	switch {
	case line.Pays != nil:
		c.amount(line.Pays.Amount)
	case line.During != nil && line.During.Named != nil:
		c.name(*line.During.Named, "fact")
	case line.Terms != nil:
		for _, item := range line.Terms.Items {
			if item.Term != nil {
				c.name(*item.Term, termKinds[line.Terms.Element]...)
			}
		}
	}
}

func (c nameCheck) condition(cond *rules.Condition) {
	for t := range terms(cond) {
		if t.Atom == nil {
			continue
		}
		c.name(t.Atom.Fact, "fact")
		if t.Atom.Is != nil {
			c.value(t.Atom.Fact.Text, *t.Atom.Is)
		}
		c.operand(t.Atom.Value)
	}
}

func (c nameCheck) amount(a *rules.Amount) {
	c.operand(a.Low)
	c.operand(a.High)
}

func (c nameCheck) operand(o *rules.Operand) {
	switch {
	case o == nil:
	case o.Of != nil:
		c.param(o.Of)
	case o.Param != nil:
		c.param(o.Param)
	}
}

// param holds dibao[urban] to a standard and a value of its category.
func (c nameCheck) param(p *rules.Param) {
	if !c.name(p.Name, "standard") || p.Index == nil {
		return
	}
	std := c.names.standard(p.Name.Text)
	if std.By == "" {
		c.diags.Error("index-unexpected", c.file.Span(p.Index.Node), p.Name.Text, p.Index.Text)
		return
	}
	c.valueOf(std.By, *p.Index)
}

// value holds the value after "is" to the category of the fact.
func (c nameCheck) value(fact string, value rules.Name) {
	if f := c.names.fact(fact); f != nil && f.Category != "" {
		c.valueOf(f.Category, value)
	}
}

func (c nameCheck) valueOf(category string, value rules.Name) {
	decl := c.names.vocabulary.Category(category)
	if decl == nil {
		return
	}
	var known []candidate
	for _, v := range decl.Values {
		if v.Name == value.Text {
			return
		}
		known = append(known, candidate{v.Name, c.names.categoryValue(category, v.Name)})
	}
	if !c.names.broken {
		at := c.file.Span(value.Node)
		suggest(c.diags.Error("value-unknown", at, value.Text, category), at, known)
	}
}

// name holds a name to a declaration of one of the kinds.
func (c nameCheck) name(n rules.Name, kinds ...string) bool {
	at, found := c.file.Span(n.Node), c.names.find(n.Text)
	for _, s := range found {
		if slices.Contains(kinds, s.kind) {
			return true
		}
	}
	switch expected := strings.Join(kinds, ", "); {
	case len(found) > 0:
		c.diags.Error("name-kind", at, n.Text, found[0].kind, expected).
			Relate("name-declared", c.names.file.Span(found[0].at), n.Text)
	case !c.names.broken:
		suggest(c.diags.Error("name-unknown", at, n.Text, expected), at, c.names.candidates(kinds))
	}
	return false
}
