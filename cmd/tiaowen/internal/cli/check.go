package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"tiaowen/cmd/tiaowen/internal/check"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/plain"
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
hold or are not enough. Every code has a section in dsl/README.md. Nothing is
written.

With --suggest it prints the examples that are missing, ready to be put into the
clause: variants of the nearest example, the outcome left blank, since it has to
be found in the words of the notice. CLAUSE is a clause (zhongwei-2022:5) or a
notice.`,
		Example: "  tiaowen check\n  tiaowen check --strict --format sarif > check.sarif\n  tiaowen check --suggest zhongwei-2022:5",
		Args: func(_ *cobra.Command, args []string) error {
			if suggest && len(args) == 1 {
				return nil
			}
			return exactly()(nil, args)
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
	a.summary(&l.Diags)
	if l.Compiled != nil {
		for _, p := range l.Compiled.Policies {
			a.coverage(p, gaps)
		}
	}
	return nil
}

// summary counts what was found; nothing is said of nothing.
func (a *app) summary(diags *diag.List) {
	found := diags.Sorted()
	if len(found) == 0 {
		return
	}
	var n [diag.Error + 1]int
	for _, d := range found {
		n[d.Severity]++
	}
	a.printf("\n%s\n", a.pick(
		counted(n[diag.Error], "error")+", "+counted(n[diag.Warning], "warning")+", "+counted(n[diag.Note], "note"),
		fmt.Sprintf("错误 %d 个，警告 %d 个，提示 %d 个", n[diag.Error], n[diag.Warning], n[diag.Note])))
}

// coverage prints what became of the sentences of a notice, a count a kind.
func (a *app) coverage(p *ir.Policy, gaps []sufficiency.Gap) {
	c := check.Cover(p)
	_, untold := sufficiency.Count(gaps, p)
	a.printf("%s\n", a.pick(
		fmt.Sprintf("%s: %s: %d coded, %d aim, %d pending; %s, %d set aside; %s%s", c.Notice, counted(c.Sentences, "sentence"),
			c.Coded, c.Aim, c.Pending, plural(c.Quantities, "quantity", "quantities"), c.SetAside, counted(c.Examples, "example"),
			suffixed(untold, ", %d changes untold")),
		fmt.Sprintf("%s：%d 句：已编码 %d，不设定权利义务 %d，待编码 %d；数量 %d 处，另行说明 %d；示例 %d 个%s",
			c.Notice, c.Sentences, c.Coded, c.Aim, c.Pending, c.Quantities, c.SetAside, c.Examples,
			suffixed(untold, "，%d 处改动无示例能发现"))))
	a.printf(" ")
	for _, k := range c.Kinds {
		a.printf(" %s %d", a.pick(string(k.Kind), plain.Kind(k.Kind)), k.Count)
	}
	a.printf("\n")
}

// suffixed is a count that follows others; nothing is said of none.
func suffixed(n int, format string) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprintf(format, n)
}
