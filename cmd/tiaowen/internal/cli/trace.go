package cli

import (
	"errors"

	"github.com/spf13/cobra"

	"tiaowen/cmd/tiaowen/internal/bilingual"
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/gen"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
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
	ws, err := a.compiled(naming.Slug(target))
	if err != nil {
		return err
	}
	pairs, err := comparisons(ws, noticeOf(ws, target))
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
		return a.inputFault(unknown.Text(a.language()))
	}
	if err != nil {
		return a.inputError(err)
	}
	if format == "json" {
		return a.printJSON(t)
	}
	a.printf("%s", trace.Text(a.language(), t, func(c finding.Code) string {
		label := report.CodeText(c)
		return bilingual.Pick(a.language(), label.En, label.Zh)
	}))
	return nil
}

// noticeOf is the notice whose clause or rule a target is; "" where the target
// may concern several.
func noticeOf(ws *ir.Workspace, target string) string {
	if slug := naming.Slug(target); slug != target && ws.Policy(slug) != nil {
		return slug
	}
	return ""
}
