package cli

import (
	"slices"
	"strings"

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
		a.consistencyText(report.Consistent(ws, []report.Checked{checked})[0])
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

// consistencyText is the findings on a notice for a reader at a terminal, with
// the numbers of the report.
func (a *app) consistencyText(c report.Consistency) {
	a.printf("%s\n\n", documentText(c.Document))
	if len(c.Findings) == 0 {
		a.printf("%s\n", a.pick("no findings", "没有发现"))
		return
	}
	a.printf("%s\n", a.countsText(c.BySeverity))
	for _, f := range c.Findings {
		message := a.pick(f.Message.En, f.Message.Zh)
		a.printf("\n%d. %s%s%s\n   %s\n", f.Number, a.pick(f.Severity.En, f.Severity.Zh), a.pick(": ", "："), a.pick(f.Code.En, f.Code.Zh), message)
		for _, s := range f.Sides {
			a.consistencySide(s, message)
		}
		for _, r := range f.Readings {
			a.printf("   %s%s\n", a.pick("ambiguous: ", "文字有歧义："), r)
		}
		if f.Witness != nil {
			a.printf("   %s%s\n", a.pick("witness: ", "例证："), a.pick(f.Witness.Sentence.En, f.Witness.Sentence.Zh))
		}
	}
}

// consistencySide names where the words of a side stand, and the words
// themselves where the message does not have them.
func (a *app) consistencySide(s consistency.Side, message string) {
	words := quoted(s.Quote)
	if strings.Contains(message, s.Quote) {
		words = ""
	}
	if place := s.Clause; place != "" {
		a.printf("   %s\n", strings.TrimSpace(place+"  "+words))
	} else if words != "" {
		a.printf("   %s\n", words)
	}
}
