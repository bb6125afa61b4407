package cli

import (
	"github.com/spf13/cobra"

	"tiaowen/cmd/tiaowen/internal/check"
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
hold. Every code is explained in dsl/messages.md. Nothing is written.`,
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
	choice(cmd, &format, "format", "text, json or sarif", "text", "json", "sarif")
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
	if summary := check.SummaryText(a.language(), l.Diags.Sorted()); summary != "" {
		a.printf("\n%s", summary)
	}
	if l.Compiled != nil {
		for _, p := range l.Compiled.Policies {
			a.printf("%s", check.Cover(p).Text(a.language()))
		}
	}
	return nil
}
