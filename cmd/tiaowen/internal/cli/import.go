package cli

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"tiaowen/cmd/tiaowen/internal/transcript"
	"tiaowen/cmd/tiaowen/internal/workspace"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
)

func (a *app) importCommand() *cobra.Command {
	var slugs []string
	cmd := &cobra.Command{
		Use:   "import FILE",
		Short: "draft canonical notices from a source (.txt, .md, .html, .docx)",
		Long: `Import reads a source as it was published and drafts from it the canonical notices
in corpus/, with the raw source and its manifest in corpus/sources/. What looks
like an error of scanning is listed, never applied: move what you accept from the
manifest's comments to its errata and import the file again. On a later import
the manifest and the front matter stay as they are; only the text is made anew.`,
		Example: "  tiaowen import notice.docx --slug zhongwei-2024\n  tiaowen import letter.txt --slug shangrao-2022,jiangxi-2022",
		Args:    exactly("FILE"),
		RunE: func(_ *cobra.Command, args []string) error {
			return a.importSource(args[0], slugs)
		},
	}
	cmd.Flags().StringSliceVar(&slugs, "slug", nil, "slugs of the notices, in the order of the source")
	return cmd
}

func (a *app) importSource(name string, slugs []string) error {
	data, err := os.ReadFile(name)
	if err != nil {
		return a.inputError(err)
	}
	base := filepath.Base(name)
	manifest := workspace.CorpusDir + "/sources/" + strings.TrimSuffix(base, filepath.Ext(base)) + ".yaml"
	var diags diag.List
	decided, known, err := a.decisions(manifest, &diags)
	if err != nil {
		return err
	}
	if len(slugs) > 0 {
		decided.Slugs = slugs
	}
	d, ok := transcript.Make(base, data, decided, &diags)
	a.printDiagnostics(a.Stdout, &diags)
	if !ok {
		return exitError{code: ExitInput}
	}
	outputs := []workspace.Output{{Name: workspace.CorpusDir + "/sources/" + filepath.Base(d.Raw.Name()), Data: []byte(d.Raw.Text())}}
	if !known {
		outputs = append(outputs, workspace.Output{Name: manifest, Data: []byte(d.Manifest)})
	}
	for _, n := range d.Notices {
		out := workspace.CorpusDir + "/" + n.Slug + ".md"
		outputs = append(outputs, workspace.Output{Name: out, Data: []byte(a.withFront(out, n))})
	}
	for _, o := range outputs {
		if err := workspace.WriteFile(a.root, o.Name, o.Data); err != nil {
			return a.inputError(err)
		}
		a.printf("%s\n", o.Name)
	}
	return nil
}

// decisions reads what a person has decided about the source in its manifest;
// known is false where there is none yet.
func (a *app) decisions(name string, diags *diag.List) (d transcript.Decisions, known bool, err error) {
	if _, err := os.Stat(filepath.Join(a.root, name)); err != nil {
		return d, false, nil
	}
	file, err := workspace.ReadFile(a.root, name)
	if err != nil {
		return d, true, a.inputError(err)
	}
	m, ok := notice.ParseManifest(file, diags)
	if !ok {
		a.printDiagnostics(a.Stderr, diags)
		return d, true, exitError{code: ExitInput}
	}
	return transcript.DecisionsIn(m), true, nil
}

// withFront is the notice with the front matter that already stands in its
// file, where there is one.
func (a *app) withFront(name string, n transcript.Notice) string {
	old, err := workspace.ReadFile(a.root, name)
	if err != nil {
		return n.Text()
	}
	return n.Under(old)
}
