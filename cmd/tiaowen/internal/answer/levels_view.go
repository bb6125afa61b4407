package answer

import (
	"tiaowen/cmd/tiaowen/internal/chain"
	"tiaowen/cmd/tiaowen/internal/naming"
)

// LevelsView is the answer of eval --place --format json.
type LevelsView struct {
	Place   string           `json:"place"`
	Date    string           `json:"date"`
	Chain   []chain.LinkView `json:"chain"`
	Answers []answerJSON     `json:"answers"`

	Unwritten []string `json:"unwritten,omitempty"` // of the notices in force
}

type answerJSON struct {
	Benefit  string      `json:"benefit"`
	Label    string      `json:"label"`
	Disagree bool        `json:"disagree"`
	Best     string      `json:"best"` // notice, "" where the levels cannot be ranked
	Levels   []levelJSON `json:"levels"`
}

type levelJSON struct {
	Notice string `json:"notice"`
	benefitJSON
}

// LevelsViewOf is the answer of the law in force at a place.
func LevelsViewOf(page Page, c chain.Chain, answers []chain.Answer) LevelsView {
	view := LevelsView{Place: c.Place, Date: c.Date.String(), Chain: c.Views(), Answers: []answerJSON{}}
	for _, p := range c.InForce() {
		view.Unwritten = append(view.Unwritten, p.Unwritten()...)
	}
	for _, ans := range answers {
		a := answerJSON{Benefit: ans.Subject, Label: naming.Subject(page.Workspace.Vocabulary, ans.Subject, naming.Chinese), Disagree: ans.Disagree, Levels: []levelJSON{}}
		if ans.Best >= 0 {
			a.Best = ans.Levels[ans.Best].Slug
		}
		for _, l := range ans.Levels {
			a.Levels = append(a.Levels, levelJSON{l.Slug, benefitView(page, l.Benefit)})
		}
		view.Answers = append(view.Answers, a)
	}
	return view
}
