package cli

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/gen"
	"tiaowen/cmd/tiaowen/internal/report"
	"tiaowen/cmd/tiaowen/internal/trace"
)

func (a *app) traceCommand() *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "trace CLAUSE|BENEFIT|RULE|FUNCTION",
		Short: "show where a rule comes from and where it goes",
		Long: `Trace leads from a clause, a benefit (or any name that a rule is about), a rule or
a generated function to the clauses concerned, their rules, the generated
functions, the clauses above and below, and the findings.`,
		Example: "  tiaowen trace zhongwei-2022:5\n  tiaowen trace unemployed_aid\n  tiaowen trace zhongwei2022.UnemployedAid --format json",
		Args:    exactly("CLAUSE|BENEFIT|RULE|FUNCTION"),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := oneOf("--format", format, "text", "json"); err != nil {
				return err
			}
			return a.trace(args[0], format)
		},
	}
	choice(cmd, &format, "format", "text or json", "text", "json")
	return cmd
}

func (a *app) trace(target, format string) error {
	slug, _, _ := strings.Cut(target, ":")
	ws, err := a.compiled(slug)
	if err != nil {
		return err
	}
	pairs, err := comparisons(ws)
	if err != nil {
		return a.inputError(err)
	}
	s := trace.Source{Workspace: ws, Functions: gen.Functions(ws)}
	for _, p := range pairs {
		s.Comparisons = append(s.Comparisons, p.Comparison)
	}
	t, err := trace.Of(s, target)
	var unknown *trace.Unknown
	if errors.As(err, &unknown) {
		return a.inputFault(err.Error(), fmt.Sprintf("没有“%s”：应为条文（zhongwei-2022:5）、规则所规定的名称（unemployed_aid）、规则（zhongwei-2022:5/unemployed_aid）或生成的函数（zhongwei2022.UnemployedAid）", target))
	}
	if err != nil {
		return a.inputError(err)
	}
	if format == "json" {
		return a.printJSON(t)
	}
	codes := codeLabels(report.Build(ws, pairs))
	for i, c := range t.Clauses {
		if i > 0 {
			a.printf("\n")
		}
		a.traceText(c, codes)
	}
	return nil
}

// codeLabels are the names of the codes that occur.
func codeLabels(m *report.Model) map[finding.Code]report.Text {
	labels := map[finding.Code]report.Text{}
	for _, c := range m.Comparisons {
		for _, n := range c.ByCode {
			labels[finding.Code(n.Key)] = n.Text
		}
	}
	return labels
}

func (a *app) traceText(c trace.Clause, codes map[finding.Code]report.Text) {
	a.printf("%s  %s\n", c.ID, c.Heading)
	a.listText(a.pick("above: ", "上级条文："), c.Upper)
	a.listText(a.pick("below: ", "下级条文："), c.Lower)
	for _, r := range c.Rules {
		a.printf("  %s%s\n    %s\n", a.pick("rule: ", "规则："), r.Provision, r.Sentence)
		if r.Function != "" {
			a.printf("    %s%s\n", a.pick("function: ", "函数："), r.Function)
		}
		a.printf("    %s\n", quotedAll(r.Quotes))
	}
	for i, f := range c.Findings {
		if i == 0 || f.Lower != c.Findings[i-1].Lower || f.Upper != c.Findings[i-1].Upper {
			a.printf("  %s %s → %s\n", a.pick("findings", "比较结论"), f.Lower, f.Upper)
		}
		label := codes[f.Code]
		a.printf("    %s%s\n", a.pick(label.En+": ", label.Zh+"："), a.pick(f.En, f.Zh))
	}
}

func (a *app) listText(head string, items []string) {
	if len(items) > 0 {
		a.printf("  %s%s\n", head, strings.Join(items, a.pick(", ", "、")))
	}
}
