package check

import (
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/rules"
)

// checkStrength holds how binding a provision is to its words, both ways: what
// may be done rests on 可, and 可 is no duty; the same for what is forbidden.
func checkStrength(units []*unit, diags *diag.List) {
	for b, item := range itemsOf(units) {
		if item.Provision != nil {
			strengthCheck{b, diags}.provision(item.Provision)
		}
	}
}

type strengthCheck struct {
	*block
	diags *diag.List
}

// strengths are the strengths that words show. What shows one need not be said
// of the act: 支持 may be the act itself. A choice between two ways (甲或乙) binds
// to neither.
var strengths = []struct {
	name, kind string
	words      []string
	telling    []string // words that leave no other strength
}{
	{"may", "power", []string{"可", "有权", "酌情", "自主", "负责", "或"}, []string{"可以", "可"}},
	{"forbidden", "ban", []string{"不得", "严禁", "禁止", "不准", "不许", "不允许", "杜绝"}, []string{"不得", "严禁", "禁止"}},
	{"encouraged", "encourage", []string{"鼓励", "支持", "引导", "提倡", "倡导"}, nil},
}

// notAllowing are words in which 可 allows nothing, and bounds of amounts.
var notAllowing = strings.NewReplacer(
	"可能", "", "不可", "", "认可", "", "许可", "", "可及", "", "可支配", "", "可靠", "", "可行", "", "可持续", "",
	"不得低于", "", "不得少于", "", "不得超过", "", "不得高于", "",
)

func (c strengthCheck) provision(p *rules.Provision) {
	said, quotes := c.strengthOf(p)
	var words string
	for _, q := range quotes {
		words += c.before(q) + q.Text + gap
	}
	words = notAllowing.Replace(words)
	if len(quotes) == 0 {
		return
	}
	for _, s := range strengths {
		own := said == s.name
		held := func(w string) bool { return strings.Contains(words, w) }
		if own && !slices.ContainsFunc(s.words, held) {
			c.diags.Warn("strength-unsaid", firstLine(c.span(p.Node)), s.name, strings.Join(s.words, "、")).
				Relate("cited-here", c.place(quotes[0]), quotes[0].Text)
		}
		if i := slices.IndexFunc(s.telling, held); i >= 0 && said == "" {
			c.diags.Warn("strength-lost", firstLine(c.span(p.Node)), s.telling[i], s.kind, s.name).
				Relate("cited-here", c.place(quotes[0]), quotes[0].Text)
			return
		}
	}
}

// strengthOf is how binding the main reading is where it is not a must, and the
// cites that can show it: of the strength itself, of what is done or paid, and
// of the whole text.
func (c strengthCheck) strengthOf(p *rules.Provision) (string, []ir.Quote) {
	said := ""
	for _, s := range strengths {
		if p.Kind == s.kind {
			said = s.name
		}
	}
	var cites []*rules.Cite
	for _, l := range p.Lines() {
		switch {
		case l.Modality != nil:
			said = strings.TrimPrefix(l.Modality.Strength, "must")
			cites = append(cites, l.Modality.Cites...)
		case l.Pays != nil:
			cites = append(cites, l.Pays.Cites...)
		case l.Cite != nil:
			cites = append(cites, l.Cite.Cites...)
		case l.Terms != nil && l.Terms.Element == "does":
			for _, i := range l.Terms.Items {
				cites = append(cites, i.Cites...)
			}
		}
	}
	var out []ir.Quote
	for _, cite := range cites {
		if q := c.anchors[cite]; q.Clause != "" {
			out = append(out, q)
		}
	}
	return said, out
}
