package textdiff

// minMove is the shortest passage, in words, that counts as moved: shorter
// ones recur by chance.
const minMove = 8

// markMoves finds passages deleted in one place and inserted in another, the
// longest first, and cuts them out as moves.
func markMoves(upper, lower string, steps []step, uw, lw []word) []step {
	letters := alphabet{}
	ur, lr := letters.encode(upper, uw), letters.encode(lower, lw)
	for n := 1; ; n++ {
		m, ok := longestMove(steps, ur, lr)
		if !ok {
			return pair(steps)
		}
		m.number = n
		steps = cut(steps, m)
	}
}

// move is a common passage of a deleted and an inserted step.
type move struct {
	from, to int // steps
	u, l, n  int // first word of each side, and how many
	number   int // which move it is
}

func longestMove(steps []step, ur, lr []rune) (move, bool) {
	var best move
	for i, s := range steps {
		if s.kind != Delete && s.kind != Replace {
			continue
		}
		for j, t := range steps {
			if i == j || t.kind != Insert && t.kind != Replace {
				continue
			}
			u, l, n := longestCommon(ur[s.u0:s.u1], lr[t.l0:t.l1])
			if n > best.n {
				best = move{from: i, to: j, u: s.u0 + u, l: t.l0 + l, n: n}
			}
		}
	}
	return best, best.n >= minMove
}

// longestCommon is the longest run that both have: where it starts in each,
// and its length.
func longestCommon(a, b []rune) (ai, bi, n int) {
	row := make([]int, len(b)+1)
	for i := range a {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] != b[j] {
				row[j+1] = 0
				continue
			}
			row[j+1] = row[j] + 1
			if row[j+1] > n {
				n = row[j+1]
				ai, bi = i-n+1, j-n+1
			}
		}
	}
	return ai, bi, n
}

// cut splits the two steps of a move around the moved passage.
func cut(steps []step, m move) []step {
	var out []step
	for i, s := range steps {
		switch i {
		case m.from:
			out = append(out, cutSide(s, m, true)...)
		case m.to:
			out = append(out, cutSide(s, m, false)...)
		default:
			out = append(out, s)
		}
	}
	return out
}

// cutSide splits one step: what stands before the moved passage keeps the
// other side's words, so that a replacement stays one.
func cutSide(s step, m move, upper bool) []step {
	before, mid, after := s, s, s
	if upper {
		before.u1, after.u0 = m.u, m.u+m.n
		mid = step{kind: Move, u0: m.u, u1: m.u + m.n, l0: s.l1, l1: s.l1}
		after.l0 = s.l1
	} else {
		before.l1, after.l0 = m.l, m.l+m.n
		mid = step{kind: Move, l0: m.l, l1: m.l + m.n, u0: s.u1, u1: s.u1}
		after.u0 = s.u1
	}
	mid.move, mid.partner = m.number, -1
	var out []step
	for _, p := range []step{retype(before), mid, retype(after)} {
		if p.u0 < p.u1 || p.l0 < p.l1 {
			out = append(out, p)
		}
	}
	return out
}

// retype names a cut step by the sides it still has.
func retype(s step) step {
	switch {
	case s.u0 == s.u1:
		s.kind = Insert
	case s.l0 == s.l1:
		s.kind = Delete
	}
	return s
}

// pair turns the numbers of moves into the indexes of their other ends.
func pair(steps []step) []step {
	first := map[int]int{}
	for i, s := range steps {
		if s.kind != Move {
			continue
		}
		if j, ok := first[s.move]; ok {
			steps[i].partner, steps[j].partner = j, i
			continue
		}
		first[s.move] = i
	}
	return steps
}
