package cli

import (
	"slices"

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
	choice(cmd, &format, "format", "text or json", "text", "json")
	completeFlag(cmd, "place", a.knownPlaces)
	_ = cmd.MarkFlagRequired("place")
	_ = cmd.MarkFlagRequired("date")
	return cmd
}

func (a *app) chain(place string, day ir.Date, format string) error {
	ws, err := a.compiled()
	if err != nil {
		return err
	}
	c, err := a.chainOf(ws, place, day)
	if err != nil {
		return err
	}
	if format == "json" {
		return a.printJSON(chain.ViewOf(ws.Vocabulary, c))
	}
	a.printf("%s", chain.Text(a.language(), ws.Vocabulary, c))
	return nil
}

// chainOf is the chain of a place that has one.
func (a *app) chainOf(ws *ir.Workspace, place string, day ir.Date) (chain.Chain, error) {
	if places := chain.Places(ws); !slices.Contains(places, place) {
		return chain.Chain{}, a.unknownName("place", place, places)
	}
	c, err := chain.Of(ws, place, day)
	if err != nil {
		return c, a.inputError(err)
	}
	return c, nil
}
