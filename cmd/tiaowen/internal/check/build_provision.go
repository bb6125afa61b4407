package check

import (
	"cmp"
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/rules"
)

// modalities are the strengths that a kind has where no word shows another.
var modalities = map[ir.Kind]ir.Modality{
	ir.Power: ir.May, ir.Ban: ir.Forbidden, ir.Encourage: ir.Encouraged,
}

func (l lowering) blank(kind ir.Kind, subject string, from []*rules.Link) *ir.Provision {
	if len(from) == 0 {
		from = l.block.syntax.From
	}
	return &ir.Provision{Clause: l.block.clause.ID, Kind: kind, Subject: subject, Links: links(from)}
}

func (l lowering) provision(syntax *rules.Provision) *ir.Provision {
	lines := syntax.Lines()
	p := l.provisionOf(syntax, lines)
	at := l.block.span(syntax.Node)
	p.File, p.Line = at.File.Name(), at.Position().Line
	for _, line := range lines {
		switch {
		case line.Ambiguity != nil:
			p.Ambiguities = append(p.Ambiguities, l.reading(syntax, line.Ambiguity))
		case line.Remark != nil:
			p.Remarks = append(p.Remarks, l.remark(line.Remark))
		case line.Justified != nil:
			p.Justified = append(p.Justified, justification(line.Justified))
		}
	}
	p.Quotes = quotesOf(p)
	for i := range p.Ambiguities {
		if a := &p.Ambiguities[i]; len(a.Quotes) == 0 && a.Alternative != nil {
			a.Quotes = changedQuotes(p, a.Alternative)
		}
	}
	return p
}

// provisionOf compiles the provision with these lines in place of its own.
func (l lowering) provisionOf(syntax *rules.Provision, lines []*rules.Line) *ir.Provision {
	p := l.blank(ir.Kind(syntax.Kind), subjectOf(syntax), syntax.From)
	p.Modality = cmp.Or(modalities[p.Kind], ir.Must)
	for _, line := range lines {
		l.line(p, line)
	}
	p.Quotes = quotesOf(p)
	return p
}

func (l lowering) line(p *ir.Provision, line *rules.Line) {
	switch {
	case line.Condition != nil:
		c := line.Condition
		p.Conditions = append(p.Conditions, ir.Condition{Element: ir.Element(c.Element), Formula: l.condition(c.Condition)})
	case line.Pays != nil:
		payment := l.payment(line.Pays.Amount, line.Pays.Cites)
		if line.Pays.If != nil {
			f := l.condition(line.Pays.If)
			payment.If = &f
		}
		p.Pays = append(p.Pays, payment)
	case line.Total != nil:
		p.Total = &ir.Total{Fen: measured(&line.Total.Measure).Num, Quotes: l.quotes(line.Total.Cites)}
	case line.Lasts != nil:
		p.Lasts = l.duration(line.Lasts)
	case line.During != nil:
		l.during(p, line.During)
	case line.Time != nil:
		p.Deadlines = append(p.Deadlines, l.deadline(line.Time))
	case line.Modality != nil:
		p.Modality = ir.Modality(line.Modality.Strength)
		p.ModalityQuotes = append(p.ModalityQuotes, l.quotes(line.Modality.Cites)...)
	case line.Terms != nil:
		p.Lists = append(p.Lists, l.list(line.Terms))
	case line.Purpose != nil && line.Purpose.Element == "result":
		p.Result = append(p.Result, l.quotes(line.Purpose.Cites)...)
	case line.Purpose != nil:
		p.Purpose = append(p.Purpose, l.quotes(line.Purpose.Cites)...)
	}
}

// subjectOf is what a provision is about: its name, or, of a duty without a
// name, its main act (see expander.name).
func subjectOf(p *rules.Provision) string {
	if p.Subject != nil {
		return p.Subject.Text
	}
	return asName(p)
}

// asName is the name that tells a provision from another one of its subject,
// or stands for the subject that it lacks.
func asName(p *rules.Provision) string {
	if p.As != nil {
		return p.As.Text
	}
	return ""
}

// literalTerm is a text that stands for itself in a list: white space is none
// of it.
func literalTerm(t *rules.Text) string {
	var out strings.Builder
	for _, p := range t.Parts {
		out.WriteString(strings.Join(strings.Fields(p.Value), ""))
	}
	return out.String()
}

// during is a period of the calendar, or a named circumstance: a condition.
func (l lowering) during(p *ir.Provision, d *rules.DuringLine) {
	if d.Named == nil {
		p.During = l.period(d)
		return
	}
	f := holds(d.Named)
	f.Quotes = l.quotes(d.Cites)
	p.Conditions = append(p.Conditions, ir.Condition{Element: ir.During, Formula: f})
}

func (l lowering) deadline(t *rules.TimeLine) ir.Deadline {
	d := ir.Deadline{Element: ir.Element(t.Element), Quotes: l.quotes(t.Cites)}
	if t.Date != nil {
		d.Date = dayOrMonth(t.Date.Text)
	} else {
		d.Length, d.Unit = measured(t.Measure), units[t.Measure.Unit]
	}
	return d
}

func (l lowering) list(t *rules.TermsLine) ir.List {
	list := ir.List{Element: ir.Element(t.Element)}
	for _, item := range t.Items {
		out := ir.Item{Open: item.Open, Quotes: l.quotes(item.Cites)}
		switch {
		case item.Term != nil:
			out.Term = item.Term.Text
		case item.Text != nil:
			out.Term = literalTerm(item.Text)
			if name := l.names.named(out.Term, termKinds[t.Element]); name != "" {
				out.Term = name
			}
		}
		list.Items = append(list.Items, out)
	}
	return list
}

// ambiguity is a second reading told in words.
func (l lowering) ambiguity(a *rules.Ambiguity) ir.Ambiguity {
	return ir.Ambiguity{Clause: l.block.clause.ID, Text: a.Text.Value, Quotes: l.quotes(a.Cites)}
}

// reading is a second reading of a provision: its lines replace those of the
// same elements.
func (l lowering) reading(syntax *rules.Provision, a *rules.Ambiguity) ir.Ambiguity {
	out := l.ambiguity(a)
	if len(a.Lines) == 0 && a.Without == "" {
		return out
	}
	replaced := []string{a.Without}
	for _, line := range a.Lines {
		replaced = append(replaced, elementOf(line))
	}
	kept := slices.DeleteFunc(slices.Clone(syntax.Lines()), func(line *rules.Line) bool {
		return elementOf(line) != "" && slices.Contains(replaced, elementOf(line))
	})
	out.Alternative = l.provisionOf(syntax, append(kept, a.Lines...))
	return out
}

// elementOf is the keyword that leads a line.
func elementOf(line *rules.Line) string {
	switch {
	case line.Condition != nil:
		return line.Condition.Element
	case line.Pays != nil:
		return "pays"
	case line.Total != nil:
		return "total"
	case line.Lasts != nil:
		return "lasts"
	case line.During != nil:
		return "during"
	case line.Time != nil:
		return line.Time.Element
	case line.Modality != nil:
		return "modality"
	case line.Terms != nil:
		return line.Terms.Element
	case line.Purpose != nil:
		return line.Purpose.Element
	}
	return "" // remarks and readings: neither replaced nor replacing
}
