package check

import (
	"slices"
	"strings"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/rules"
)

// checkLinks holds every "from" to the clauses of the notices named in "under".
func checkLinks(units []*unit, diags *diag.List) {
	for _, u := range units {
		l := linkCheck{u, units, diags}
		for _, b := range u.blocks {
			l.links(b.syntax.From)
			for _, item := range b.syntax.Items {
				switch {
				case item.Provision != nil:
					l.links(item.Provision.From)
				case item.Standard != nil:
					l.links(item.Standard.From)
				}
			}
		}
	}
}

type linkCheck struct {
	*unit
	units []*unit
	diags *diag.List
}

func (l linkCheck) links(links []*rules.Link) {
	var seen []string
	for _, link := range links {
		switch {
		case link.Ref != nil:
			l.ref(link.Ref, seen)
			seen = append(seen, link.Ref.Text)
		case len(seen) == 0:
			l.diags.Error("intent-first", l.span(link.Node), link.Intent.Verb)
		}
	}
}

func (l linkCheck) ref(ref *rules.Ref, seen []string) {
	at := l.span(ref.Node)
	slug, path, _ := strings.Cut(ref.Text, ":")
	under := l.file.Notice.Under
	target := findUnit(l.units, slug)
	switch {
	case slices.Contains(seen, ref.Text):
		l.diags.Error("link-twice", at, ref.Text)
	case !slices.Contains(under, slug):
		l.diags.Error("link-not-under", at, slug, l.slug()).
			Relate("link-under", l.span(l.file.Notice.Node), strings.Join(under, ", "))
	case target != nil && target.document.Clause(ref.Text) == nil:
		at = at.File.Span(at.End-len(path), at.End)
		suggest(l.diags.Error("link-unknown", at, path, slug), at, target.clauses())
	}
}
