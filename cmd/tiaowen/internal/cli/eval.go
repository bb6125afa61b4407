package cli

import (
	"errors"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"tiaowen/cmd/tiaowen/internal/answer"
	"tiaowen/cmd/tiaowen/internal/casefile"
	"tiaowen/cmd/tiaowen/internal/chain"
	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/project"
	"tiaowen/cmd/tiaowen/internal/workspace"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

type evalFlags struct {
	notice, place, date, format string
	all                         bool
}

func (a *app) evalCommand() *cobra.Command {
	var f evalFlags
	cmd := &cobra.Command{
		Use:   "eval CASE.json",
		Short: "decide a case under one notice, or under the law in force at a place",
		Long: `Eval decides one case with the reference evaluator. A case is a JSON file:

  {"date": "2022-07-15",
   "facts": {"dibao_recipient": false, "area": "urban", "own_medical_cost": "20000.00"},
   "standards": {"dibao[urban]": "650.00"}}

Facts and standards have the names of dsl/vocabulary.rules. A fact that is not
given is unknown, never no and never 0. Money is in yuan: a whole number, or a
decimal in quotes. The name - reads the case from standard input.

With --notice one notice decides; with --place every notice in force there on
that day does, nearest level first, and differences between levels are marked.

The text lists what is granted first and what is denied only with --all, each
with the words that decided it. A second reading of ambiguous words is shown
where it changes the outcome. A clause with words that no rule holds yet denies
nothing: it is listed as not written.`,
		Example: "  tiaowen eval case.json --notice zhongwei-2022 --date 2022-07-15\n  tiaowen eval case.json --place zhongwei --format json",
		Args:    exactly("CASE.json"),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := oneOf("--format", f.format, "text", "json"); err != nil {
				return err
			}
			if (f.notice == "") == (f.place == "") {
				return errors.New("give either --notice SLUG or --place PLACE")
			}
			if f.date != "" {
				if _, err := dayFlag("--date", f.date); err != nil {
					return err
				}
			}
			return a.eval(args[0], f)
		},
	}
	cmd.Flags().StringVar(&f.notice, "notice", "", "decide under this notice alone")
	cmd.Flags().StringVar(&f.place, "place", "", "decide under the notices in force at this place")
	cmd.Flags().StringVar(&f.date, "date", "", "day of decision (2022-07-15); overrides the case's own")
	choice(cmd, &f.format, "format", "text or json", "text", "json")
	completeFlag(cmd, "notice", a.knownSlugs)
	completeFlag(cmd, "place", a.knownPlaces)
	cmd.Flags().BoolVar(&f.all, "all", false, "show denied benefits too")
	return cmd
}

func (a *app) eval(name string, f evalFlags) error {
	p, err := a.sound()
	if err != nil {
		return err
	}
	ws := p.Compiled
	c, err := a.readCase(ws, name, f.date)
	if err != nil {
		return err
	}
	if err := a.need(p, f.needs(p, c.Date)...); err != nil {
		return err
	}
	if f.place != "" {
		return a.evalChain(ws, c, f)
	}
	if ws.Policy(f.notice) == nil {
		return a.unknownName("notice", f.notice, policySlugs(ws))
	}
	outcomes, err := eval.Decide(ws, f.notice, c)
	if err != nil {
		return a.inputError(err)
	}
	page := answer.Page{Workspace: ws, Day: c.Date, All: f.all, Lang: a.language()}
	a.noteUnused(page, f.notice, c)
	benefits := eval.ByBenefit(outcomes)
	if f.format == "json" {
		return a.printJSON(answer.NoticeViewOf(page, f.notice, benefits))
	}
	a.printf("%s", answer.NoticeText(page, ws.Policy(f.notice), benefits))
	return nil
}

// needs are the notices that decide: the one that is named, or those in force
// at the place, without errors or with them.
func (f evalFlags) needs(p *project.Project, day ir.Date) []string {
	if f.notice != "" {
		return []string{f.notice}
	}
	all := &ir.Workspace{Policies: slices.Concat(p.Compiled.Policies, p.LeftOut)}
	links, err := chain.Of(all, f.place, day)
	if err != nil {
		return nil // an unknown place is told when it is looked up
	}
	var out []string
	for _, policy := range links.InForce() {
		out = append(out, policy.Slug)
	}
	return out
}

// readCase reads the case and puts the day of the command line, if any, into it.
func (a *app) readCase(ws *ir.Workspace, name, date string) (ir.Case, error) {
	file, err := a.caseSource(name)
	if err != nil {
		return ir.Case{}, a.inputError(err)
	}
	var diags diag.List
	c, ok := casefile.Parse(file, ws.Vocabulary, &diags)
	if !ok {
		a.printDiagnostics(a.Stderr, &diags)
		return c, exitError{code: ExitInput}
	}
	if date != "" {
		c.Date, err = dayFlag("--date", date)
	}
	return c, err
}

func (a *app) caseSource(name string) (*source.File, error) {
	if name != "-" {
		return workspace.ReadFile("", name)
	}
	data, err := io.ReadAll(a.Stdin)
	return source.New("<stdin>", string(data)), err
}

func (a *app) evalChain(ws *ir.Workspace, c ir.Case, f evalFlags) error {
	if c.Date.IsZero() {
		return a.inputFault(a.words().dayNeeded)
	}
	links, err := a.chainOf(ws, f.place, c.Date)
	if err != nil {
		return err
	}
	answers, err := chain.Decide(ws, links, c)
	if err != nil {
		return a.inputError(err)
	}
	page := answer.Page{Workspace: ws, Day: c.Date, All: f.all, Lang: a.language()}
	for _, p := range links.InForce() {
		a.noteUnused(page, p.Slug, c)
	}
	if f.format == "json" {
		return a.printJSON(answer.LevelsViewOf(page, links, answers))
	}
	a.printf("%s", answer.LevelsText(page, links, answers))
	return nil
}

// noteUnused tells on stderr which standards of the case are not used.
func (a *app) noteUnused(page answer.Page, slug string, c ir.Case) {
	_, _ = io.WriteString(a.Stderr, answer.UnusedText(page, slug, c))
}

func policySlugs(ws *ir.Workspace) []string {
	var out []string
	for _, p := range ws.Policies {
		out = append(out, p.Slug)
	}
	return out
}
