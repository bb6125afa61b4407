package check

import (
	"slices"
	"strings"

	"tiaowen/grammar/rules"
)

// members are the members that the pieces of a marked text list. Brackets
// without a label are members, and may nest: what stands before the first of
// them belongs to each as its head, what stands after the last as its tail, or,
// behind 等, names the class that the list is open to. Words without brackets
// are split at 、 outside quotation marks and parentheses.
func members(of *rules.Marked, pieces []rules.Piece, at int, node rules.Node) []*rules.ListItem {
	m := memberReader{of: of, node: node}
	m.read(pieces, at, nil, nil)
	return m.out
}

// members are those of a text that is a list by itself.
func (e *expander) members(of *rules.Marked) []*rules.ListItem {
	e.markFaults(of)
	return members(of, of.Pieces, 0, of.Text.Node)
}

type memberReader struct {
	of   *rules.Marked
	node rules.Node
	out  []*rules.ListItem
}

// stretch is a part of the plain text.
type stretch struct{ start, end int }

// read adds the members of pieces that begin at an offset; head and tail are
// words that each of them shares.
func (m *memberReader) read(pieces []rules.Piece, at int, head, tail []stretch) {
	first := slices.IndexFunc(pieces, isMember)
	if first < 0 {
		m.words(pieces, at, head, tail)
		return
	}
	last := len(pieces) - 1
	for !isMember(pieces[last]) {
		last--
	}
	end := at
	for _, p := range pieces {
		end = endOf(p, end)
	}
	begin, stop := pieces[first].Mark.Start, pieces[last].Mark.End
	if words := strings.TrimSpace(m.of.Plain[at:begin]); words != "" {
		head = append(slices.Clone(head), stretch{at, begin})
	}
	open := strings.HasPrefix(m.of.Plain[stop:end], "等")
	if !open && strings.Trim(m.of.Plain[stop:end], "，。；、 ") != "" {
		tail = append([]stretch{{stop, end}}, tail...)
	}
	for _, p := range pieces[first : last+1] {
		switch {
		case !isMember(p):
		case slices.ContainsFunc(p.Mark.Pieces, isMember):
			m.read(p.Mark.Pieces, p.Mark.Start, head, tail)
		default:
			m.one(p.Mark.Pieces, p.Mark.Start, head, tail)
		}
	}
	if open {
		m.openEnd(stop, end)
	}
}

func isMember(p rules.Piece) bool { return p.Mark != nil && p.Mark.Label == "" }

func endOf(p rules.Piece, at int) int {
	if p.Mark != nil {
		return p.Mark.End
	}
	return at + len(p.Text)
}

// words are members without brackets of their own. Words with a labelled mark
// in them are one member.
func (m *memberReader) words(pieces []rules.Piece, at int, head, tail []stretch) {
	if len(pieces) > 1 {
		m.one(pieces, at, head, tail)
		return
	}
	end := at
	for _, p := range pieces {
		end = endOf(p, end)
	}
	listed := end
	if i := openAt(m.of.Plain[at:end]); i >= 0 && len(head)+len(tail) == 0 {
		listed = at + i
	}
	for _, s := range splitMembers(m.of.Plain, at, listed) {
		m.add(slices.Concat(head, []stretch{s}, tail))
	}
	if listed < end {
		m.openEnd(listed, end)
	}
}

// one is a single member, whatever its words.
func (m *memberReader) one(pieces []rules.Piece, at int, head, tail []stretch) {
	var own []stretch
	for _, c := range ownCites(m.of, pieces, at, m.node) {
		own = append(own, stretch{c.At, c.At + len(c.Quote.Value)})
	}
	m.add(slices.Concat(head, own, tail))
}

// openAt is where the open end (等) of a list begins, -1 where there is none.
func openAt(words string) int {
	i := strings.LastIndex(words, "等")
	if i <= 0 {
		return -1
	}
	before, after := words[:i], words[i+len("等"):]
	for _, word := range []string{"平", "同", "高", "中", "初", "均", "相", "不", "对"} {
		if strings.HasSuffix(before, word) {
			return -1
		}
	}
	for _, word := range []string{"级", "次", "额", "待", "于", "候"} {
		if strings.HasPrefix(after, word) {
			return -1
		}
	}
	return i
}

// splitMembers cuts plain[start:end] at 、.
func splitMembers(plain string, start, end int) []stretch {
	var out []stretch
	depth, from := 0, start
	for i, r := range plain[start:end] {
		switch {
		case strings.ContainsRune("（《“‘(", r):
			depth++
		case strings.ContainsRune("）》”’)", r):
			depth--
		case r == '、' && depth == 0:
			out = append(out, stretch{from, start + i})
			from = start + i + len("、")
		}
	}
	return append(out, stretch{from, end})
}

func (m *memberReader) openEnd(start, end int) {
	m.out = append(m.out, &rules.ListItem{Node: m.node, Open: true, Cites: []*rules.Cite{part(m.of, start, start+len("等"), m.node)}})
	if class := (stretch{start + len("等"), end}); strings.Trim(m.of.Plain[class.start:class.end], "，。；、 ") != "" {
		m.add([]stretch{class})
	}
}

// add is a member that is told by some stretches together.
func (m *memberReader) add(words []stretch) {
	item := &rules.ListItem{Node: m.node}
	var term strings.Builder
	for i, s := range words {
		if i > 0 && words[i-1].end > s.start {
			term.WriteString("…")
		}
		term.WriteString(m.of.Plain[s.start:s.end])
		item.Cites = append(item.Cites, part(m.of, s.start, s.end, m.node))
	}
	item.Text = literal(m.node, term.String())
	m.out = append(m.out, item)
}
