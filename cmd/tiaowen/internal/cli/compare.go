package cli

import (
	"slices"

	"github.com/spf13/cobra"

	"tiaowen/cmd/tiaowen/internal/account"
	"tiaowen/cmd/tiaowen/internal/compare"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/report"
)

func (a *app) compareCommand() *cobra.Command {
	var format, failOn string
	cmd := &cobra.Command{
		Use:   "compare LOWER UPPER",
		Short: "show what a lower notice changes in an upper one, with both quotes",
		Long: `Compare holds the compiled rules of a lower notice against those of an upper one,
element by element, and prints every difference with the exact words of both
sides and, where outcomes can differ, the simplest case that shows it.

Exit code 1 if a finding is at or above the severity of --fail-on.`,
		Example: "  tiaowen compare zhongwei-2022 ningxia-2022\n  tiaowen compare ningxia-2022 national-2022 --format json --fail-on error",
		Args:    exactly("LOWER", "UPPER"),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := oneOf("--format", format, "text", "json"); err != nil {
				return err
			}
			if err := oneOf("--fail-on", failOn, "none", "note", "warning", "error"); err != nil {
				return err
			}
			return a.compare(args[0], args[1], format, failOn)
		},
	}
	cmd.Flags().StringVar(&format, "format", "text", "text or json")
	cmd.Flags().StringVar(&failOn, "fail-on", "none", "exit 1 on a finding of this severity or above: note, warning, error, or none")
	return cmd
}

func (a *app) compare(lower, upper, format, failOn string) error {
	ws, err := a.compiled()
	if err != nil {
		return err
	}
	for _, slug := range []string{lower, upper} {
		if ws.Policy(slug) == nil {
			return a.unknownName("notice", slug, policySlugs(ws))
		}
	}
	pair, err := comparison(ws, lower, upper)
	if err != nil {
		return a.inputError(err)
	}
	if format == "json" {
		err = a.printJSON(pair.Comparison)
	} else {
		a.compareText(report.Build(ws, []report.Pair{pair}).Comparisons[0])
	}
	if err == nil && failing(pair.Comparison, failOn) {
		return findingsExit()
	}
	return err
}

// comparison compares two notices and accounts for every changed word.
func comparison(ws *ir.Workspace, lower, upper string) (report.Pair, error) {
	c, err := compare.Compare(ws, lower, upper)
	if err != nil {
		return report.Pair{}, err
	}
	diffs := account.Complete(ws, c)
	return report.Pair{Comparison: c, Diffs: diffs}, nil
}

// comparisons compares every notice with each of those above it, nearest first.
func comparisons(ws *ir.Workspace) ([]report.Pair, error) {
	var out []report.Pair
	for _, p := range ws.Policies {
		for _, upper := range ws.Chain(p.Slug)[1:] {
			pair, err := comparison(ws, p.Slug, upper.Slug)
			if err != nil {
				return nil, err
			}
			out = append(out, pair)
		}
	}
	return out, nil
}

var severities = []string{"note", "warning", "error"}

func failing(c *compare.Comparison, failOn string) bool {
	floor := slices.Index(severities, failOn)
	return floor >= 0 && slices.ContainsFunc(c.Findings, func(f compare.Finding) bool {
		return slices.Index(severities, string(f.Severity)) >= floor
	})
}

func (a *app) compareText(c report.Comparison) {
	a.printf("%s → %s\n", c.Lower.Slug, c.Upper.Slug)
	for _, n := range c.ByCode {
		a.printf("  %s %d\n", a.pick(n.En, n.Zh), n.N)
	}
	for _, f := range c.Findings {
		a.printf("\n%d. %s: %s / %s  %s\n", f.Number, a.pick(f.Severity.En, f.Severity.Zh),
			a.pick(f.Code.En, f.Code.Zh), a.pick(f.Element.En, f.Element.Zh), f.Subject)
		a.printf("   %s\n", a.pick(f.Message.En, f.Message.Zh))
		a.sideText(a.pick("upper", "上级"), f.Upper)
		a.sideText(a.pick("lower", "下级"), f.Lower)
		if f.Witness != nil {
			a.printf("   %s %s\n", a.pick("witness:", "例证："), a.pick(f.Witness.Sentence.En, f.Witness.Sentence.Zh))
		}
		if f.Proved {
			a.printf("   %s\n", a.pick("proved: nobody is treated differently", "已证明：没有人因此受到不同对待"))
		}
		a.printf("   %s %s\n", a.pick("effect on citizens:", "对群众的影响："), a.pick(f.Effect.En, f.Effect.Zh))
	}
}

func (a *app) sideText(name string, s *compare.Side) {
	if s != nil {
		a.printf("   %s: “%s” (%s)\n", name, s.Quote, s.Clause)
	}
}
