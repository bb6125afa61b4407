package cli

import (
	"github.com/spf13/cobra"

	"tiaowen/cmd/tiaowen/internal/gen"
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
	cmd.Flags().StringVar(&format, "format", "text", "text or json")
	return cmd
}

func (a *app) trace(target, format string) error {
	ws, err := a.compiled()
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
	if err != nil {
		return a.inputError(err)
	}
	if format == "json" {
		return a.printJSON(t)
	}
	for _, c := range t.Clauses {
		a.traceText(c)
	}
	return nil
}

func (a *app) traceText(c trace.Clause) {
	a.printf("\n%s  %s\n", c.ID, c.Heading)
	for _, id := range c.Upper {
		a.printf("  %s %s\n", a.pick("from", "来自"), id)
	}
	for _, id := range c.Lower {
		a.printf("  %s %s\n", a.pick("carried out by", "落实于"), id)
	}
	for _, r := range c.Rules {
		a.printf("  %s %s\n    %s\n", a.pick("rule", "规则"), r.Provision, r.Sentence)
		if r.Function != "" {
			a.printf("    %s %s\n", a.pick("function", "函数"), r.Function)
		}
		for _, q := range r.Quotes {
			a.printf("    “%s”\n", q)
		}
	}
	for _, f := range c.Findings {
		a.printf("  %s %s → %s: %s\n", f.Code, f.Lower, f.Upper, a.pick(f.En, f.Zh))
	}
}
