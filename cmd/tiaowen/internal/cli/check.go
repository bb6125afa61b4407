package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"tiaowen/cmd/tiaowen/internal/check"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/plain"
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
	a.summary(&l.Diags)
	if l.Compiled != nil {
		for _, p := range l.Compiled.Policies {
			a.coverage(p)
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
func (a *app) coverage(p *ir.Policy) {
	c := check.Cover(p)
	open := ""
	if c.Open > 0 {
		open = a.pick(fmt.Sprintf(", %d uncoded", c.Open), fmt.Sprintf("，未编写 %d", c.Open))
	}
	a.printf("%s\n", a.pick(
		fmt.Sprintf("%s: %s: %d coded, %d aim, %d pending%s; %s, %d set aside; %s", c.Notice, counted(c.Sentences, "sentence"),
			c.Coded, c.Aim, c.Pending, open, plural(c.Quantities, "quantity", "quantities"), c.SetAside, counted(c.Examples, "example")),
		fmt.Sprintf("%s：%d 句：已编码 %d，不设定权利义务 %d，待编码 %d%s；数量 %d 处，另行说明 %d；示例 %d 个",
			c.Notice, c.Sentences, c.Coded, c.Aim, c.Pending, open, c.Quantities, c.SetAside, c.Examples)))
	a.printf(" ")
	for _, k := range c.Kinds {
		a.printf(" %s %d", a.pick(string(k.Kind), plain.Kind(k.Kind)), k.Count)
	}
	a.printf("\n")
}
