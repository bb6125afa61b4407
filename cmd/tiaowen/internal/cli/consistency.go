package cli

import (
	"slices"

	"github.com/spf13/cobra"

	"tiaowen/cmd/tiaowen/internal/consistency"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/report"
)

func (a *app) consistencyCommand() *cobra.Command {
	var format, failOn string
	cmd := &cobra.Command{
		Use:   "consistency NOTICE",
		Short: "show what in one notice does not go together",
		Long: `Consistency looks for what in one notice is at odds with something else in it,
with what it says of itself or with what it cites: clauses that decide one person
differently, benefits that stack, commitments that outlive the notice, headings
and counts that the text does not bear out, cited documents that are missing.
Each finding has the exact words and, where people are concerned, the simplest
case that shows it.

Exit code 1 if a finding is at or above the severity of --fail-on.`,
		Example: "  tiaowen consistency zhongwei-2022\n  tiaowen consistency ningxia-2022 --format json --fail-on warning",
		Args:    exactly("NOTICE"),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := oneOf("--format", format, "text", "json"); err != nil {
				return err
			}
			if err := oneOf("--fail-on", failOn, "none", "note", "warning", "error"); err != nil {
				return err
			}
			return a.consistency(args[0], format, failOn)
		},
	}
	choice(cmd, &format, "format", "text or json", "text", "json")
	choice(cmd, &failOn, "fail-on", "exit 1 on a finding of this severity or above: note, warning, error, or none", "none", "note", "warning", "error")
	cmd.ValidArgsFunction = a.noticeArgs(1)
	return cmd
}

func (a *app) consistency(slug, format, failOn string) error {
	ws, err := a.compiled(slug)
	if err != nil {
		return err
	}
	if ws.Policy(slug) == nil {
		return a.unknownName("notice", slug, policySlugs(ws))
	}
	found, err := consistency.Check(ws, slug)
	if err != nil {
		return a.inputError(err)
	}
	checked := report.Checked{Notice: slug, Findings: found}
	if format == "json" {
		err = a.printJSON(checked)
	} else {
		a.printf("%s", report.ConsistencyText(a.language(), report.Consistent(ws, []report.Checked{checked})[0]))
	}
	floor := slices.Index(severities, failOn)
	if err == nil && floor >= 0 && slices.ContainsFunc(found, func(f consistency.Finding) bool {
		return slices.Index(severities, string(f.Severity)) >= floor
	}) {
		return findingsExit()
	}
	return err
}

// consistencies are the findings on every notice of the workspace.
func consistencies(ws *ir.Workspace) ([]report.Checked, error) {
	var out []report.Checked
	for _, p := range ws.Policies {
		found, err := consistency.Check(ws, p.Slug)
		if err != nil {
			return nil, err
		}
		out = append(out, report.Checked{Notice: p.Slug, Findings: found})
	}
	return out, nil
}
