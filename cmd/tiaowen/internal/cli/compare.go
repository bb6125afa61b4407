package cli

import (
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"tiaowen/cmd/tiaowen/internal/account"
	"tiaowen/cmd/tiaowen/internal/compare"
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/report"
)

func (a *app) compareCommand() *cobra.Command {
	var format, failOn string
	var axioms bool
	cmd := &cobra.Command{
		Use:   "compare LOWER UPPER",
		Short: "show what a lower notice changes in an upper one, with both quotes",
		Long: `Compare holds the compiled rules of a lower notice against those of an upper one,
element by element, and prints every difference with the exact words of both
sides and, where outcomes can differ, the simplest case that shows it.

Two notices of one level and place are compared as newer and older (added,
removed, changed, moved); two of one level under the same upper notice as peers
(same, different, only here; nothing is graver than anything else). The first
line says which it is.

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
			return a.compare(args[0], args[1], format, failOn, axioms)
		},
	}
	choice(cmd, &format, "format", "text or json", "text", "json")
	choice(cmd, &failOn, "fail-on", "exit 1 on a finding of this severity or above: note, warning, error, or none", "none", "note", "warning", "error")
	cmd.Flags().BoolVar(&axioms, "axioms", false, "tell too which findings there would be without each axiom of the vocabulary")
	cmd.ValidArgsFunction = a.noticeArgs(2)
	return cmd
}

func (a *app) compare(lower, upper, format, failOn string, axioms bool) error {
	ws, err := a.compiled(lower, upper)
	if err != nil {
		return err
	}
	for _, slug := range []string{lower, upper} {
		if ws.Policy(slug) == nil {
			return a.unknownName("notice", slug, policySlugs(ws))
		}
	}
	if lower == upper || slices.Contains(ws.Policy(upper).Under, lower) {
		return fmt.Errorf("%s does not stand above %s: expected LOWER UPPER", upper, lower)
	}
	if _, _, _, err := pairing.Relate(ws, lower, upper); err != nil {
		return err
	}
	pair, err := comparison(ws, lower, upper)
	if err != nil {
		return a.inputError(err)
	}
	if axioms {
		pair.Comparison.TellAxioms(ws)
	}
	if format == "json" {
		err = a.printJSON(pair.Comparison)
	} else {
		shown := report.Build(ws, []report.Pair{pair}).Comparisons[0]
		a.printf("%s", report.ComparisonText(a.language(), shown))
		if axioms {
			a.printf("%s", report.AxiomsText(a.language(), shown.Axioms))
		}
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

// comparisons compares every notice with each notice that it is declared to
// stand under, with the older ones of its place, and with its peers; of one
// notice, where it is named, those that it is in.
func comparisons(ws *ir.Workspace, of string) ([]report.Pair, error) {
	var out []report.Pair
	for _, pair := range pairing.Pairs(ws) {
		if of != "" && !slices.Contains(pair[:], of) {
			continue
		}
		made, err := comparison(ws, pair[0], pair[1])
		if err != nil {
			return nil, err
		}
		out = append(out, made)
	}
	return out, nil
}

var severities = []string{"note", "warning", "error"}

func failing(c *compare.Comparison, failOn string) bool {
	floor := slices.Index(severities, failOn)
	return floor >= 0 && slices.ContainsFunc(c.Findings, func(f finding.Finding) bool {
		return slices.Index(severities, string(f.Severity)) >= floor
	})
}
