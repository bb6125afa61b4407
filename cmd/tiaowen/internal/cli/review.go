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
check calls the link suspect until it is reviewed again. A clause that names no
source can be reviewed by its name; from then on a change of its text or its
rules is told too. What is gone is dropped from the file.`,
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
	lock := reviews.Parse(file, &diag.List{})
	links := reviews.WithClauses(p.Compiled, reviews.Links(p.Compiled))
	for _, t := range targets {
		if !slices.ContainsFunc(links, func(r reviews.Reviewable) bool { return matches(lock, r.Link, t) }) {
			return a.inputFault(fmt.Sprintf(a.words().noLink, t))
		}
	}
	accepted, clauses := 0, 0
	text := lock.Format(links, func(l reviews.Link) bool {
		ok := all && (l.Upper != "" || lock.Has(l)) || slices.ContainsFunc(targets, func(t string) bool { return matches(lock, l, t) })
		switch {
		case ok && l.Upper == "":
			clauses++
		case ok:
			accepted++
		}
		return ok
	})
	if err := workspace.WriteFile(a.root, workspace.ReviewsFile, []byte(text)); err != nil {
		return a.inputError(err)
	}
	a.reviewedText(accepted, clauses)
	return nil
}

func (a *app) reviewedText(links, clauses int) {
	if links > 0 || clauses == 0 {
		a.printf("%s\n", a.words().reviewed.Of(links, workspace.ReviewsFile))
	}
	if clauses > 0 {
		a.printf("%s\n", a.words().reviewedAlone.Of(clauses, workspace.ReviewsFile))
	}
}

// matches reports whether a target names the lower clause or notice of a link.
// A clause without a source is reviewed by its own name, and with its notice
// once it is on record.
func matches(lock reviews.Lock, l reviews.Link, target string) bool {
	return l.Lower == target || strings.HasPrefix(l.Lower, target+":") && (l.Upper != "" || lock.Has(l))
}
