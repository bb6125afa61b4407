package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"tiaowen/cmd/tiaowen/internal/migration"
	"tiaowen/cmd/tiaowen/internal/workspace"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

func (a *app) fmtCommand() *cobra.Command {
	var check bool
	var edition int
	cmd := &cobra.Command{
		Use:   "fmt [FILE.rules ...]",
		Short: "bring rule files to the one style",
		Long: `Fmt rewrites rule files in the one style: only white space changes, every comment
stays. Without files it takes all of dsl/ in the workspace. It prints the files
it changed; a file with syntax errors is left alone and reported.`,
		Example: "  tiaowen fmt\n  tiaowen fmt --check dsl/zhongwei-2022.rules",
		RunE: func(_ *cobra.Command, names []string) error {
			switch edition {
			case 0:
				return a.format(names, check)
			case 2:
				if len(names) == 0 {
					return a.migrate()
				}
			}
			return fmt.Errorf("--edition: found %d with %d files, expected 2 and no files: all of dsl/ is rewritten at once", edition, len(names))
		},
	}
	cmd.Flags().IntVar(&edition, "edition", 0, "rewrite the rule files of an older edition of the language in this one (2)")
	cmd.Flags().BoolVar(&check, "check", false, "change nothing; exit 1 and list the files that fmt would change")
	return cmd
}

func (a *app) format(names []string, check bool) error {
	files, root, err := a.ruleFiles(names)
	if err != nil {
		return a.inputError(err)
	}
	var diags diag.List
	changed := 0
	for _, f := range files {
		text, ok := rules.Format(f, &diags)
		if !ok || text == f.Text() {
			continue
		}
		changed++
		a.printf("%s\n", f.Name())
		if !check {
			if err := workspace.WriteFile(root, f.Name(), []byte(text)); err != nil {
				return a.inputError(err)
			}
		}
	}
	if diags.HasErrors() {
		a.printDiagnostics(a.Stderr, &diags)
		return exitError{code: ExitInput}
	}
	if check && changed > 0 {
		return findingsExit()
	}
	return nil
}

// migrate rewrites all rule files in the second edition. Nothing is written
// unless every file can be read before and after.
func (a *app) migrate() error {
	in, err := workspace.Load(a.root)
	if err != nil {
		return a.inputError(err)
	}
	var diags diag.List
	vocabulary, _ := rules.Parse(in.Vocabulary, &diags)
	var files []*rules.File
	for _, f := range in.Rules {
		if parsed, ok := rules.Parse(f, &diags); ok && parsed.Notice.Edition == 0 {
			files = append(files, parsed)
		}
	}
	if diags.HasErrors() {
		a.printDiagnostics(a.Stderr, &diags)
		return exitError{code: ExitInput}
	}
	var out []*source.File
	for i, text := range migration.Files(vocabulary, files) {
		name := in.Vocabulary.Name()
		if i > 0 {
			name = files[i-1].Source.Name()
		}
		formatted, _ := rules.Format(source.New(name, text), &diags)
		out = append(out, source.New(name, formatted))
	}
	if diags.HasErrors() {
		a.printDiagnostics(a.Stderr, &diags)
		return exitError{code: ExitInput}
	}
	for _, f := range out {
		if err := workspace.WriteFile(a.root, f.Name(), []byte(f.Text())); err != nil {
			return a.inputError(err)
		}
		a.printf("%s\n", f.Name())
	}
	return nil
}

// ruleFiles reads the named files, or else all of the workspace, and returns
// the folder that their names are relative to.
func (a *app) ruleFiles(names []string) (files []*source.File, root string, err error) {
	if len(names) == 0 {
		in, err := workspace.Load(a.root)
		if err != nil {
			return nil, "", err
		}
		return append([]*source.File{in.Vocabulary}, in.Rules...), a.root, nil
	}
	for _, name := range names {
		f, err := workspace.ReadFile("", name)
		if err != nil {
			return nil, "", err
		}
		files = append(files, f)
	}
	return files, "", nil
}
