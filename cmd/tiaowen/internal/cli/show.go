package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"tiaowen/cmd/tiaowen/internal/listing"
	"tiaowen/cmd/tiaowen/internal/project"
	"tiaowen/grammar/notice"
)

func (a *app) showCommand() *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:     "show SLUG[:CLAUSE]",
		Short:   "print a notice's clauses, sentences and quantities",
		Example: "  tiaowen show zhongwei-2022\n  tiaowen show zhongwei-2022:5\n  tiaowen show ningxia-2022:cover --format json",
		Args:    exactly("SLUG[:CLAUSE]"),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := oneOf("--format", format, "text", "json"); err != nil {
				return err
			}
			return a.show(args[0], format)
		},
	}
	choice(cmd, &format, "format", "text or json", "text", "json")
	cmd.ValidArgsFunction = a.noticeArgs(1)
	return cmd
}

func (a *app) show(target, format string) error {
	l, err := project.Read(a.root)
	if err != nil {
		return a.inputError(err)
	}
	slug, _, one := strings.Cut(target, ":")
	doc := findDocument(l.Documents, slug)
	if doc == nil {
		a.printDiagnostics(a.Stderr, &l.Diags)
		return a.unknownName("notice", slug, slugs(l.Documents))
	}
	clauses := doc.Clauses
	if one {
		c := doc.Clause(target)
		if c == nil {
			return a.unknownName("clause", target, clauseIDs(doc))
		}
		clauses = []*notice.Clause{c}
	}
	if format == "json" {
		return a.printJSON(listing.ViewOf(doc, clauses))
	}
	a.printf("%s", listing.Text(a.language(), doc, clauses))
	return nil
}

func findDocument(docs []*notice.Document, slug string) *notice.Document {
	for _, d := range docs {
		if d.Front.Slug == slug {
			return d
		}
	}
	return nil
}

func slugs(docs []*notice.Document) []string {
	var out []string
	for _, d := range docs {
		out = append(out, d.Front.Slug)
	}
	return out
}

func clauseIDs(d *notice.Document) []string {
	var out []string
	for c := range d.All() {
		out = append(out, c.ID)
	}
	return out
}
