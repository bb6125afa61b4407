package cli

import (
	"slices"

	"github.com/spf13/cobra"

	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/cmd/tiaowen/internal/project"
)

// noticeArgs completes up to n arguments with the slugs of the workspace.
func (a *app) noticeArgs(n int) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
		if len(args) >= n {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return a.knownSlugs(), cobra.ShellCompDirectiveNoFileComp
	}
}

// knownSlugs are the slugs of the notices that can be read.
func (a *app) knownSlugs() []string {
	p, err := project.Read(a.root)
	if err != nil {
		return nil
	}
	return slugs(p.Documents)
}

// knownPlaces are the places that the notices are named after.
func (a *app) knownPlaces() []string {
	var out []string
	for _, slug := range a.knownSlugs() {
		out = append(out, naming.Place(slug))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// completeFlag offers values for a flag; values is called when the shell asks.
func completeFlag(cmd *cobra.Command, flag string, values func() []string) {
	offer := func(*cobra.Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective) {
		return values(), cobra.ShellCompDirectiveNoFileComp
	}
	if err := cmd.RegisterFlagCompletionFunc(flag, offer); err != nil {
		panic(err) // a flag that the command does not have: a mistake in this package
	}
}

// choice adds a flag that takes one of few values, the first by default.
func choice(cmd *cobra.Command, value *string, flag, usage string, values ...string) {
	cmd.Flags().StringVar(value, flag, values[0], usage)
	completeFlag(cmd, flag, func() []string { return values })
}
