package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/listing"
	"tiaowen/cmd/tiaowen/internal/project"
	"tiaowen/cmd/tiaowen/internal/readback"
	"tiaowen/grammar/notice"
)

func (a *app) showCommand() *cobra.Command {
	var format string
	var rules bool
	cmd := &cobra.Command{
		Use:     "show SLUG[:CLAUSE]",
		Short:   "print a notice's clauses, sentences and quantities, or its rules in words",
		Example: "  tiaowen show zhongwei-2022\n  tiaowen show zhongwei-2022:5\n  tiaowen show zhongwei-2022:5 --rules\n  tiaowen show ningxia-2022:cover --format json",
		Args:    exactly("SLUG[:CLAUSE]"),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := oneOf("--format", format, "text", "json"); err != nil {
				return err
			}
			if rules {
				return a.showRules(args[0], format)
			}
			return a.show(args[0], format)
		},
	}
	choice(cmd, &format, "format", "text or json", "text", "json")
	cmd.Flags().BoolVar(&rules, "rules", false, "read the rules of each clause back, with the words that they rest on")
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

// showRules reads the rules of a notice or clause back.
func (a *app) showRules(target, format string) error {
	slug, _, one := strings.Cut(target, ":")
	ws, err := a.compiled(slug)
	if err != nil {
		return err
	}
	p := ws.Policy(slug)
	if p == nil {
		return a.unknownName("notice", slug, policySlugs(ws))
	}
	clause := ""
	if one {
		clause = target
	}
	sheet := readback.SheetOf(ws.Vocabulary, p, clause)
	if len(sheet.Clauses) == 0 {
		return a.unknownName("clause", target, policyClauses(p))
	}
	if format == "json" {
		return a.printJSON(sheet)
	}
	a.printf("%s", readback.Text(a.language(), sheet))
	return nil
}

func policyClauses(p *ir.Policy) []string {
	var out []string
	for _, c := range p.Clauses {
		out = append(out, c.ID)
	}
	return out
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
