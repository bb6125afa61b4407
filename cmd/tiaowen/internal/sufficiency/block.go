package sufficiency

import (
	"fmt"
	"strings"

	"tiaowen/cmd/tiaowen/internal/bilingual"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/quantity"
)

// Blank stands where a person has to write the outcome; no rule file with it
// compiles.
const Blank = "___"

// Text shows suggestions to a reader who puts them into the rule files, clause
// by clause; above each stands what it tells and which example it varies.
func Text(lang diag.Lang, ws *ir.Workspace, suggestions []Suggestion) string {
	var b strings.Builder
	clause := ""
	for _, s := range suggestions {
		if s.Provision.Clause != clause {
			clause = s.Provision.Clause
			fmt.Fprintf(&b, "// %s\n", clause)
		}
		what := told(ws.Vocabulary, s.untested)
		fmt.Fprintf(&b, bilingual.Pick(lang, "\n  // tells, should the rule %s\n", "\n  // 能发现：%s\n"), bilingual.Pick(lang, what.en, what.zh))
		if near := s.Nearest; near != nil {
			fmt.Fprintf(&b, bilingual.Pick(lang, "  // nearest example: %s:%d\n", "  // 最近的示例：%s:%d\n"), near.File, near.Line)
		}
		b.WriteString(s.Block(ws))
	}
	return b.String()
}

// Block is the suggestion as an example of the rule file, the outcome blank.
func (s Suggestion) Block(ws *ir.Workspace) string {
	var b strings.Builder
	v := ws.Vocabulary
	fmt.Fprintf(&b, "  example %s {\n    on %s\n", literal(s.title(v)), s.Case.Date)
	for _, g := range s.Case.Facts {
		fmt.Fprintf(&b, "    given %s = %s\n", g.Fact, value(v.Fact(g.Fact), g))
	}
	for _, in := range s.Case.Standards {
		name := in.Standard
		if in.Index != "" {
			name += "[" + in.Index + "]"
		}
		fmt.Fprintf(&b, "    given %s = %s\n", name, yuan(in.Fen))
	}
	fmt.Fprintf(&b, "    expect %s %s\n    cite %s\n  }\n", s.Subject, Blank, s.cites(ws.Clause(s.Provision.Clause)))
	return b.String()
}

// title is that of the nearest example with what is otherwise.
func (s Suggestion) title(v *ir.Vocabulary) string {
	title, near := v.Label(s.Subject), ir.Case{}
	if s.Nearest != nil {
		title, near = s.Nearest.Title, s.Nearest.Case
	}
	var changed []string
	for _, g := range s.Case.Facts {
		if given := fact(near, g.Fact); given == nil || *given != g {
			changed = append(changed, v.Label(g.Fact)+"："+valueLabel(v, g))
		}
	}
	if len(changed) == 0 {
		return title
	}
	return title + "；改为" + strings.Join(changed, "，")
}

func valueLabel(v *ir.Vocabulary, g ir.Given) string {
	decl := v.Fact(g.Fact)
	switch decl.Type {
	case ir.Bool:
		if g.Truth {
			return "是"
		}
		return "否"
	case ir.OfCategory:
		return naming.Value(v, decl.Category, g.Value)
	}
	return value(decl, g)
}

// value is the value of a fact as the rule language has it.
func value(decl *ir.FactDecl, g ir.Given) string {
	switch decl.Type {
	case ir.Bool:
		if g.Truth {
			return "yes"
		}
		return "no"
	case ir.Money:
		return yuan(g.Number)
	case ir.Number:
		return g.Number.String() + " " + string(decl.Unit) + plural(decl.Unit)
	case ir.DateFact:
		return g.Date.String()
	}
	return g.Value
}

// plural is what the word of a unit has beyond its name.
func plural(u quantity.Unit) string {
	if u == "percent" {
		return ""
	}
	return "s"
}

func yuan(fen quantity.Ratio) string {
	r, err := fen.Mul(quantity.Ratio{Num: 1, Den: 100})
	if err != nil {
		return fen.String() + " fen"
	}
	return r.String() + " yuan"
}

// cites are the words that the first change is about.
func (s Suggestion) cites(c *ir.Clause) string {
	m := s.untested[0]
	var quotes []ir.Quote
	for _, part := range m.slip.parts {
		quotes = append(quotes, part.Words()...)
	}
	if len(quotes) == 0 && m.reading != nil {
		quotes = m.reading.Quotes
	}
	if len(quotes) == 0 {
		quotes = s.Provision.Quotes[:min(1, len(s.Provision.Quotes))]
	}
	var out []string
	for _, q := range quotes {
		if cite := literal(q.Text) + nth(c, q); len(out) == 0 || out[len(out)-1] != cite {
			out = append(out, cite)
		}
	}
	return strings.Join(out, " ")
}

// nth picks the passage where the clause has the words more than once.
func nth(c *ir.Clause, q ir.Quote) string {
	if c == nil || q.InHeading || strings.Count(c.Text, q.Text) < 2 {
		return ""
	}
	return fmt.Sprintf("@%d", strings.Count(c.Text[:q.Start], q.Text)+1)
}

func literal(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(s) + `"`
}
