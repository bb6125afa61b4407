package cli

import (
	"github.com/spf13/cobra"

	"tiaowen/cmd/tiaowen/internal/chain"
	"tiaowen/cmd/tiaowen/internal/ir"
)

func (a *app) chainCommand() *cobra.Command {
	var place, date, format string
	cmd := &cobra.Command{
		Use:     "chain --place PLACE --date DATE",
		Short:   "print the notices that govern a place on a day, and what they cover",
		Example: "  tiaowen chain --place zhongwei --date 2023-01-01",
		Args:    exactly(),
		RunE: func(*cobra.Command, []string) error {
			if err := oneOf("--format", format, "text", "json"); err != nil {
				return err
			}
			day, err := dayFlag("--date", date)
			if err != nil {
				return err
			}
			return a.chain(place, day, format)
		},
	}
	cmd.Flags().StringVar(&place, "place", "", "the place, as its notices' slugs begin (zhongwei)")
	cmd.Flags().StringVar(&date, "date", "", "the day (2022-07-15)")
	cmd.Flags().StringVar(&format, "format", "text", "text or json")
	_ = cmd.MarkFlagRequired("place")
	_ = cmd.MarkFlagRequired("date")
	return cmd
}

func (a *app) chain(place string, day ir.Date, format string) error {
	ws, err := a.compiled()
	if err != nil {
		return err
	}
	c, err := chain.Of(ws, place, day)
	if err != nil {
		return a.inputError(err)
	}
	if format == "json" {
		return a.printJSON(linkViews(c))
	}
	a.printf("%s  %s\n", place, day)
	for _, l := range c.Links {
		state := a.pick("in force", "有效")
		if !l.InForce {
			state = a.pick("not in force", "不在有效期")
		}
		p := l.Policy
		a.printf("\n%s  %s\n  %s: %s .. %s\n", p.Slug, p.Title, state, p.Validity.From, p.Validity.To)
		if l.InForce {
			a.printf("  %s\n", a.covered(ws, p))
		}
	}
	return nil
}

// covered lists what a notice decides.
func (a *app) covered(ws *ir.Workspace, p *ir.Policy) string {
	s, seen := a.pick("covers: ", "涵盖："), map[string]bool{}
	for _, v := range p.Provisions {
		if !v.Kind.Decides() || seen[v.Subject] {
			continue
		}
		if len(seen) > 0 {
			s += a.pick(", ", "、")
		}
		seen[v.Subject] = true
		s += ws.Vocabulary.Label(v.Subject)
	}
	return s
}
