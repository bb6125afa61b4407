package cli

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"tiaowen/cmd/tiaowen/internal/reviews"
	"tiaowen/cmd/tiaowen/internal/workspace"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

func (a *app) reviewCommand() *cobra.Command {
	var all, prune bool
	cmd := &cobra.Command{
		Use:   "review [CLAUSE|NOTICE ...]",
		Short: "record that a person has reviewed the links of a clause",
		Long: `Review records in dsl/reviews.lock that a person has read a lower clause, the
clauses it names as its sources, and the rules of both. When one of them changes,
check calls the link suspect until it is reviewed again. Links that are gone are
dropped from the file.`,
		Example: "  tiaowen review zhongwei-2022:5\n  tiaowen review zhongwei-2022\n  tiaowen review --all",
		RunE: func(_ *cobra.Command, targets []string) error {
			if len(targets) == 0 && !all && !prune {
				return errors.New("name a clause or a notice, or give --all or --prune")
			}
			return a.review(targets, all)
		},
	}
	cmd.Flags().BoolVar(&all, "all", false, "every link of the workspace")
	cmd.Flags().BoolVar(&prune, "prune", false, "only drop links that are gone")
	return cmd
}

func (a *app) review(targets []string, all bool) error {
	p, err := a.load()
	if err != nil {
		return err
	}
	if p.Diags.HasErrors() || p.Compiled == nil {
		a.printDiagnostics(a.Stderr, &p.Diags)
		return exitError{code: ExitInput}
	}
	file := p.Inputs.Reviews
	if file == nil {
		file = source.New(workspace.ReviewsFile, "")
	}
	links := reviews.Links(p.Compiled)
	for _, t := range targets {
		if !slices.ContainsFunc(links, func(r reviews.Reviewable) bool { return matches(r.Link, t) }) {
			return a.inputFault(fmt.Sprintf(a.words().noLink, t))
		}
	}
	accepted := 0
	text := reviews.Parse(file, &diag.List{}).Format(links, func(l reviews.Link) bool {
		ok := all || slices.ContainsFunc(targets, func(t string) bool { return matches(l, t) })
		if ok {
			accepted++
		}
		return ok
	})
	if err := workspace.WriteFile(a.root, workspace.ReviewsFile, []byte(text)); err != nil {
		return a.inputError(err)
	}
	a.printf("%s\n", a.words().reviewed.Of(accepted, workspace.ReviewsFile))
	return nil
}

// matches reports whether a target names the lower clause or notice of a link.
func matches(l reviews.Link, target string) bool {
	return l.Lower == target || strings.HasPrefix(l.Lower, target+":")
}
