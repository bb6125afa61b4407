package cli

import (
	"github.com/spf13/cobra"

	"tiaowen/cmd/tiaowen/internal/gen"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/report"
	"tiaowen/cmd/tiaowen/internal/workspace"
)

func (a *app) buildCommand() *cobra.Command {
	var check bool
	cmd := &cobra.Command{
		Use:   "build",
		Short: "check the workspace, then write generated/ and reports/",
		Long: `Build checks corpus/ and dsl/ and writes Go packages to generated/ and the
comparison reports to reports/. Both folders are the tool's: files there that it
did not write are removed.

A notice with errors is left out, and what was written for it before stays as it
is; the rest is written all the same. The exit code is then 3.`,
		Example: "  tiaowen build\n  tiaowen build --check",
		Args:    exactly(),
		RunE: func(*cobra.Command, []string) error {
			return a.build(check)
		},
	}
	cmd.Flags().BoolVar(&check, "check", false, "write nothing; exit 1 and list the files that are stale")
	return cmd
}

func (a *app) build(check bool) error {
	p, err := a.sound()
	if err != nil {
		return err
	}
	outputs, err := render(p.Compiled, workspace.Module(a.root))
	if err != nil {
		return a.inputError(err)
	}
	standing, err := workspace.Standing(a.root, []string{workspace.GeneratedDir, workspace.ReportsDir}, p.Compiled.LeftOut)
	if err != nil {
		return a.inputError(err)
	}
	outputs = withStanding(outputs, standing)
	apply, say := workspace.Write, workspace.Change.DoneText
	if check {
		apply, say = workspace.Changes, workspace.Change.StaleText
	}
	changes, err := apply(a.root, []string{workspace.GeneratedDir, workspace.ReportsDir}, outputs)
	if err != nil {
		return a.inputError(err)
	}
	for _, c := range changes {
		a.printf("%s\n", say(c, a.language()))
	}
	if len(p.Compiled.LeftOut) > 0 {
		return exitError{code: ExitInput}
	}
	if check && len(changes) > 0 {
		a.printf("%s\n", a.words().notUpToDate)
		return findingsExit()
	}
	return nil
}

// withStanding adds the files that were written for notices now left out.
func withStanding(outputs, standing []workspace.Output) []workspace.Output {
	made := map[string]bool{}
	for _, o := range outputs {
		made[o.Name] = true
	}
	for _, o := range standing {
		if !made[o.Name] {
			outputs = append(outputs, o)
		}
	}
	return outputs
}

// render makes every output of the workspace in memory: nothing is written
// unless all of it could be made.
func render(ws *ir.Workspace, module string) ([]workspace.Output, error) {
	files, err := gen.FilesIn(ws, module)
	if err != nil {
		return nil, err
	}
	var out []workspace.Output
	for _, f := range files {
		out = append(out, workspace.Output{Name: f.Path, Data: f.Data})
	}
	pairs, err := comparisons(ws, "")
	if err != nil {
		return nil, err
	}
	for _, pair := range pairs {
		pair.Comparison.TellAxioms(ws)
	}
	reports, err := renderReports(ws, pairs)
	return append(out, reports...), err
}

func renderReports(ws *ir.Workspace, pairs []report.Pair) ([]workspace.Output, error) {
	m := report.Build(ws, pairs)
	checked, err := consistencies(ws)
	if err != nil {
		return nil, err
	}
	m.Consistency = report.Consistent(ws, checked)
	page, err := report.HTML(m)
	if err != nil {
		return nil, err
	}
	findings, err := report.FindingsJSON(pairs, checked)
	if err != nil {
		return nil, err
	}
	name := func(c report.Comparison) string { return c.ID + ".md" }
	out := []workspace.Output{
		{Name: workspace.ReportsDir + "/index.html", Data: page},
		{Name: workspace.ReportsDir + "/index.md", Data: report.MarkdownIndex(m, name)},
		{Name: workspace.ReportsDir + "/findings.json", Data: findings},
	}
	for _, c := range m.Comparisons {
		out = append(out, workspace.Output{Name: workspace.ReportsDir + "/" + name(c), Data: report.Markdown(c)})
	}
	for _, s := range m.Sheets {
		out = append(out, workspace.Output{Name: workspace.ReportsDir + "/" + report.RulesFile(s.Notice), Data: report.MarkdownRules(s)})
	}
	return out, nil
}
