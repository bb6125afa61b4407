package notice

// closers maps an opening mark to its closing one, in folded form, so that
// （ and ( close each other as they do in scanned text.
var closers = map[rune]rune{
	'《': '》', '〈': '〉', '“': '”', '‘': '’', '(': ')', '【': '】', '〔': '〕', '「': '」', '『': '』', '[': ']',
}

// pairs are the opening and closing marks of a text that belong together, and
// those that lack their partner.
type pairs struct {
	closing map[int]int // byte offset of an opening mark -> end of its closing mark
	single  []Range     // marks without a partner, in order
}

// pairUp matches the marks of a text. A closing mark ends the nearest open pair
// of its kind; what was opened inside that pair and not closed is single.
func pairUp(text string) pairs {
	p := pairs{closing: map[int]int{}}
	var open []openMark
	for i, r := range text {
		at := Range{i, i + len(string(r))}
		r = bracket(r)
		if closer, ok := closers[r]; ok {
			open = append(open, openMark{closer, at})
		} else if n := lastOpen(open, r); n >= 0 {
			p.closing[open[n].at.Start] = at.End
			p.single = append(p.single, ranges(open[n+1:])...)
			open = open[:n]
		} else if isCloser(r) {
			p.single = append(p.single, at)
		}
	}
	p.single = append(p.single, ranges(open)...)
	return p
}

type openMark struct {
	closer rune
	at     Range
}

// bracket folds brackets, not quotation marks: folded ones have no direction.
func bracket(r rune) rune {
	switch r {
	case '（', '）', '［', '］', '｢', '｣':
		return foldRune(r)
	}
	return r
}

func lastOpen(open []openMark, closer rune) int {
	for i := len(open) - 1; i >= 0; i-- {
		if open[i].closer == closer {
			return i
		}
	}
	return -1
}

func isCloser(r rune) bool {
	for _, c := range closers {
		if c == r {
			return true
		}
	}
	return false
}

func ranges(open []openMark) []Range {
	out := make([]Range, len(open))
	for i, m := range open {
		out[i] = m.at
	}
	return out
}
