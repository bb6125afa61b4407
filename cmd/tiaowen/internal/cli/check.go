package cli

import (
	"github.com/spf13/cobra"

	"tiaowen/cmd/tiaowen/internal/check"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/project"
	"tiaowen/grammar/diag"
)

func (a *app) checkCommand() *cobra.Command {
	var strict bool
	var format string
	cmd := &cobra.Command{
		Use:   "check",
		Short: "check that the rules say what the notices say",
		Long: `Check reads corpus/ and dsl/ and reports everything that is wrong in one run:
quotes that are not in their clause, numbers that the text does not have,
sentences that nothing accounts for, units that do not fit, examples that do not
hold. Every code has a section in dsl/README.md. Nothing is written.`,
		Example: "  tiaowen check\n  tiaowen check --strict --format sarif > check.sarif",
		Args:    exactly(),
		RunE: func(*cobra.Command, []string) error {
			if err := oneOf("--format", format, "text", "json", "sarif"); err != nil {
				return err
			}
			return a.check(strict, format)
		},
	}
	cmd.Flags().BoolVar(&strict, "strict", false, "exit 1 on warnings too (text not yet coded, suspect links)")
	cmd.Flags().StringVar(&format, "format", "text", "text, json or sarif")
	return cmd
}

func (a *app) check(strict bool, format string) error {
	l, err := a.load()
	if err != nil {
		return err
	}
	if err := a.checkReport(l, format); err != nil {
		return err
	}
	switch {
	case l.Diags.HasErrors():
		return exitError{code: ExitInput}
	case strict && l.Diags.Worst() == diag.Warning:
		return findingsExit()
	}
	return nil
}

func (a *app) checkReport(l *project.Project, format string) error {
	switch format {
	case "json":
		return diag.WriteJSON(a.Stdout, l.Diags.Sorted())
	case "sarif":
		return diag.WriteSARIF(a.Stdout, l.Diags.Sorted(), a.language())
	}
	a.printDiagnostics(a.Stdout, &l.Diags)
	if l.Compiled != nil {
		for _, p := range l.Compiled.Policies {
			a.coverage(p)
		}
	}
	return nil
}

// coverage prints what became of the sentences of a notice, a count a kind.
func (a *app) coverage(p *ir.Policy) {
	c := check.Cover(p)
	a.printf(a.pick("%s: %d sentences: %d coded, %d aim, %d pending; %d quantities, %d set aside; %d examples\n",
		"%s：%d 句：已编码 %d，不设定权利义务 %d，待编码 %d；数量 %d 处，另行说明 %d；示例 %d 个\n"),
		c.Notice, c.Sentences, c.Coded, c.Aim, c.Pending, c.Quantities, c.SetAside, c.Examples)
	a.printf(" ")
	for _, k := range c.Kinds {
		a.printf(" %s %d", k.Kind, k.Count)
	}
	a.printf("\n")
}
