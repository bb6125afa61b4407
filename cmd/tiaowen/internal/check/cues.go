package check

import (
	"slices"
	"strings"

	"tiaowen/grammar/rules"
)

// A cue is a word of the text that shows what a stretch beside it is.
type cue struct {
	words  []string
	before bool     // stands right before the stretch, else it begins the stretch
	labels []string // what it may be the cue of; the first is meant
	only   []string // labels against which it speaks; nil for all others
}

// cues of labels. An act may begin with a word that elsewhere shows a means
// (运用平台), and 确保 may be an act as well as a result.
var cues = []cue{
	{words: []string{"通过", "借助", "依托"}, labels: []string{"through", "does"}},
	{words: []string{"通过", "借助", "依托"}, before: true, labels: []string{"through", "does"}},
	{words: []string{"对", "将", "把"}, before: true, labels: []string{"about"},
		only: []string{"by", "with", "through", "manner", "purpose", "result"}},
	{words: []string{"确保", "做到", "助力"}, labels: []string{"result", "purpose", "does"}},
}

// checkCues tells the labels of a text that speak against the words beside them.
func (e *expander) checkCues(m *rules.Marked) {
	e.cuesOf(m, m.Pieces)
	e.subjects(m.Pieces)
}

func (e *expander) cuesOf(m *rules.Marked, pieces []rules.Piece) {
	for _, p := range pieces {
		if p.Mark == nil {
			continue
		}
		e.cuesOf(m, p.Mark.Pieces)
		for _, c := range cues {
			if word := c.against(m, p.Mark); word != "" {
				e.labelDoubtful(p.Mark, c.labels[0], word)
				break
			}
		}
	}
}

// against is the word of the cue that speaks against the label, "" where none
// does. 对 ends other words, as 面对; 通过 may stand in 未通过.
func (c cue) against(m *rules.Marked, mark *rules.Mark) string {
	if mark.Label == "" || slices.Contains(c.labels, mark.Label) || c.only != nil && !slices.Contains(c.only, mark.Label) {
		return ""
	}
	for _, word := range c.words {
		beside := strings.HasPrefix(m.Plain[mark.Start:mark.End], word)
		if c.before {
			beside = strings.HasSuffix(m.Plain[:mark.Start], word) && !partOfOther(m.Plain[:mark.Start], word)
		}
		if beside {
			return word
		}
	}
	return ""
}

// partOfOther reports whether the word at the end of a text ends a longer word.
func partOfOther(text, word string) bool {
	for _, longer := range []string{"面对", "针对", "不对", "核对", "未通过", "即将"} {
		if strings.HasSuffix(longer, word) && strings.HasSuffix(text, longer) {
			return true
		}
	}
	return false
}

// subjects tells what stands right before the word of strength and is not
// labelled as who acts: 各县（区）要.
func (e *expander) subjects(pieces []rules.Piece) {
	for i := 1; i < len(pieces); i++ {
		strong, subject := pieces[i].Mark, pieces[i-1].Mark
		if strong == nil || subject == nil || strong.Label != "must" && strong.Label != "may" {
			continue
		}
		switch subject.Label {
		case "with", "asks", "of", "responsible", "purpose", "result":
			e.labelDoubtful(subject, "by", strong.Words())
		}
	}
}

func (e *expander) labelDoubtful(m *rules.Mark, meant, word string) {
	at := m.Span
	at.Start++ // the bracket
	at.End = at.Start + len(m.Label)
	e.diags.Warn("label-doubtful", at, m.Label, word, meant)
}
