package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"tiaowen/cmd/tiaowen/internal/check"
	"tiaowen/cmd/tiaowen/internal/project"
	"tiaowen/cmd/tiaowen/internal/sufficiency"
	"tiaowen/grammar/diag"
)

func (a *app) checkCommand() *cobra.Command {
	var strict, suggest bool
	var format string
	cmd := &cobra.Command{
		Use:   "check [--suggest [CLAUSE]]",
		Short: "check that the rules say what the notices say",
		Long: `Check reads corpus/ and dsl/ and reports everything that is wrong in one run:
quotes that are not in their clause, numbers that the text does not have,
sentences that nothing accounts for, units that do not fit, examples that do not
hold or are not enough. Every code is explained in dsl/messages.md. Nothing is
written.

With --suggest it prints the examples that are missing, ready to be put into the
clause: variants of the nearest example, the outcome left blank, since it has to
be found in the words of the notice. CLAUSE is a clause (zhongwei-2022:5) or a
notice.`,
		Example: "  tiaowen check\n  tiaowen check --strict --format sarif > check.sarif\n  tiaowen check --suggest zhongwei-2022:5",
		Args: func(cmd *cobra.Command, args []string) error {
			if suggest && len(args) == 1 {
				return nil
			}
			return exactly()(cmd, args)
		},
		RunE: func(_ *cobra.Command, args []string) error {
			if err := oneOf("--format", format, "text", "json", "sarif"); err != nil {
				return err
			}
			if suggest {
				return a.suggest(append(args, "")[0])
			}
			return a.check(strict, format)
		},
	}
	cmd.Flags().BoolVar(&strict, "strict", false, "exit 1 on warnings too (text not yet coded, suspect links)")
	cmd.Flags().BoolVar(&suggest, "suggest", false, "print the missing examples, of one clause or of all")
	choice(cmd, &format, "format", "text, json or sarif", "text", "json", "sarif")
	return cmd
}

func (a *app) check(strict bool, format string) error {
	l, err := a.load()
	if err != nil {
		return err
	}
	gaps := l.WeighExamples()
	if err := a.checkReport(l, gaps, format); err != nil {
		return err
	}
	switch {
	case l.Diags.HasErrors():
		return exitError{code: ExitInput}
	case strict && l.Diags.FailsStrict():
		return findingsExit()
	}
	return nil
}

func (a *app) checkReport(l *project.Project, gaps []sufficiency.Gap, format string) error {
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
			c := check.Cover(p)
			_, c.Untold = sufficiency.Count(gaps, p)
			a.printf("%s", c.Text(a.language()))
		}
	}
	return nil
}

// suggest prints the examples that are missing in a clause or notice, "" for all.
func (a *app) suggest(of string) error {
	slug, path, _ := strings.Cut(of, ":")
	ws, err := a.compiled(slug)
	if err != nil {
		return err
	}
	switch p := ws.Policy(slug); {
	case of == "":
	case p == nil:
		return a.unknownName("notice", slug, policySlugs(ws))
	case path != "" && p.Clause(of) == nil:
		var ids []string
		for _, c := range p.Clauses {
			ids = append(ids, c.ID)
		}
		return a.unknownName("clause", of, ids)
	}
	suggestions := sufficiency.Suggest(ws, sufficiency.Find(ws), of)
	a.printf("%s", sufficiency.Text(a.language(), ws, suggestions))
	return nil
}
