package sufficiency

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/plain"
)

// text is a piece of a message in both languages.
type text struct{ en, zh string }

// words are what a part of a condition rests on, in the words of the notice;
// what has none of its own is told by the words of its parts, or by its label.
func words(v *ir.Vocabulary, f ir.Formula) text {
	if len(f.Quotes) > 0 {
		var passages []string
		for _, q := range f.Quotes {
			passages = append(passages, q.Text)
		}
		quoted := "「" + strings.Join(passages, "…") + "」"
		return text{quoted, quoted}
	}
	switch f.Op {
	case ir.And:
		return joinedWords(v, f.Args, text{" and ", "且"})
	case ir.Or:
		return joinedWords(v, f.Args, text{" or ", "或"})
	case ir.Not:
		inner := words(v, f.Args[0])
		return text{"not " + inner.en, "非" + inner.zh}
	case ir.Others:
		return text{"others", "其他"}
	}
	label := plain.Chinese(v).Formula(f)
	return text{label, label}
}

func joinedWords(v *ir.Vocabulary, parts []ir.Formula, by text) text {
	var en, zh []string
	for _, p := range parts {
		w := words(v, p)
		if len(p.Quotes) == 0 && (p.Op == ir.And || p.Op == ir.Or) {
			w = text{"(" + w.en + ")", "（" + w.zh + "）"}
		}
		en, zh = append(en, w.en), append(zh, w.zh)
	}
	return text{strings.Join(en, by.en), strings.Join(zh, by.zh)}
}

// told is what slips do to a provision: those of the main reading, then those
// of each second reading.
func told(v *ir.Vocabulary, untested []mutant) text {
	var out []text
	for len(untested) > 0 {
		n := 1
		for n < len(untested) && untested[n].reading == untested[0].reading {
			n++
		}
		out = append(out, ofReading(v, untested[:n])...)
		untested = untested[n:]
	}
	return joinedTexts(out, text{"; ", "；"})
}

// ofReading tells the slips of one reading, those of one kind together.
func ofReading(v *ir.Vocabulary, untested []mutant) []text {
	var whole, parts []text
	for kind, said := range slipKinds {
		var items []text
		for _, m := range untested {
			if m.slip.kind == slipKind(kind) {
				items = append(items, m.words(v))
			}
		}
		switch list := joinedTexts(items, text{", ", "、"}); {
		case len(items) == 0:
		case slipKind(kind) == sameAsMain:
			whole = append(whole, text{said.en + list.en, said.zh + list.zh})
		default:
			parts = append(parts, text{said.en + list.en, said.zh + list.zh})
		}
	}
	if reading := untested[0].reading; reading != nil && len(parts) > 0 {
		all := joinedTexts(parts, text{"; ", "；"})
		parts = []text{{"in the reading 「" + reading.Text + "」 " + all.en, "在另一种理解「" + reading.Text + "」中" + all.zh}}
	}
	return append(whole, parts...)
}

// slipKinds say what is done, by slipKind.
var slipKinds = [...]text{
	leftOut:    {"leave out ", "去掉"},
	misread:    {"exchange and / or in ", "且、或互换："},
	unnegated:  {"drop the not of ", "去掉否定："},
	sameAsMain: {"leave out the reading ", "去掉另一种理解"},
}

func (m mutant) words(v *ir.Vocabulary) text {
	switch m.slip.kind {
	case sameAsMain:
		return text{"「" + m.reading.Text + "」", "「" + m.reading.Text + "」"}
	case misread:
		by := text{" or ", "或"}
		if m.slip.op == ir.And {
			by = text{" and ", "且"}
		}
		return joinedWords(v, m.slip.parts, by)
	}
	return words(v, m.slip.parts[0])
}

func joinedTexts(parts []text, by text) text {
	var out text
	for i, p := range parts {
		if i > 0 {
			out.en, out.zh = out.en+by.en, out.zh+by.zh
		}
		out.en, out.zh = out.en+p.en, out.zh+p.zh
	}
	return out
}
