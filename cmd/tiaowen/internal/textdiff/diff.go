package textdiff

import (
	"github.com/sergi/go-diff/diffmatchpatch"
)

// Kind is what happened to a passage on the way from the upper to the lower text.
type Kind string

// Kinds of change.
const (
	Equal   Kind = "equal"
	Delete  Kind = "delete"  // only above
	Insert  Kind = "insert"  // only below
	Replace Kind = "replace" // other words
	Move    Kind = "move"    // the same words elsewhere: the range of one side is given, Partner names the other
)

// Range is the bytes Start (included) to End (excluded) of a text.
type Range struct{ Start, End int }

// Empty reports whether the range covers nothing.
func (r Range) Empty() bool { return r.Start >= r.End }

// Overlaps reports whether two ranges share a byte.
func (r Range) Overlaps(s Range) bool { return r.Start < s.End && s.Start < r.End }

// Change is one passage. A side on which nothing stands has an empty range at
// the place where the passage would be.
type Change struct {
	Kind         Kind
	Upper, Lower Range
	Partner      int // of a Move: the index of its other end; -1 otherwise
}

// Diff compares the upper text with the lower one.
func Diff(upper, lower string) []Change {
	uw, lw := words(upper), words(lower)
	changes := merge(align(upper, lower, uw, lw), uw, lw)
	return place(markMoves(upper, lower, changes, uw, lw), len(upper), len(lower), uw, lw)
}

// step is a change counted in words of both sides.
type step struct {
	kind    Kind
	u0, u1  int
	l0, l1  int
	move    int // number of the move that it is an end of
	partner int
}

// align runs the diff library over the words.
func align(upper, lower string, uw, lw []word) []diffmatchpatch.Diff {
	letters := alphabet{}
	dmp := diffmatchpatch.New()
	dmp.DiffTimeout = 0 // the result must not depend on the machine's speed
	diffs := dmp.DiffMainRunes(letters.encode(upper, uw), letters.encode(lower, lw), false)
	return dmp.DiffCleanupSemantic(diffs)
}

// merge counts the diffs in words and joins a deletion with the insertion next
// to it into a replacement.
func merge(diffs []diffmatchpatch.Diff, uw, lw []word) []step {
	var out []step
	u, l := 0, 0
	for _, d := range diffs {
		n := len([]rune(d.Text))
		s := step{u0: u, u1: u, l0: l, l1: l, partner: -1}
		switch d.Type {
		case diffmatchpatch.DiffEqual:
			s.kind, s.u1, s.l1 = Equal, u+n, l+n
		case diffmatchpatch.DiffDelete:
			s.kind, s.u1 = Delete, u+n
		case diffmatchpatch.DiffInsert:
			s.kind, s.l1 = Insert, l+n
		}
		u, l = s.u1, s.l1
		if k := len(out) - 1; k >= 0 && replaces(out[k].kind, s.kind) {
			out[k].kind, out[k].u1, out[k].l1 = Replace, s.u1, s.l1
			continue
		}
		out = append(out, s)
	}
	return out
}

func replaces(a, b Kind) bool {
	return a == Delete && b == Insert || a == Insert && b == Delete
}

// place turns word counts into byte ranges, each from where the one before it
// ends. White space between words goes to the passage before it, so that the
// ranges leave no gap.
func place(steps []step, upperLen, lowerLen int, uw, lw []word) []Change {
	if len(steps) == 0 && upperLen+lowerLen > 0 { // white space alone on both sides
		return []Change{{Equal, Range{0, upperLen}, Range{0, lowerLen}, -1}}
	}
	out := make([]Change, len(steps))
	u, l := 0, 0
	for i, s := range steps {
		uEnd, lEnd := offset(uw, s.u1, upperLen), offset(lw, s.l1, lowerLen)
		out[i] = Change{s.kind, Range{u, uEnd}, Range{l, lEnd}, s.partner}
		u, l = uEnd, lEnd
	}
	return out
}

// offset is where word i starts; the first word starts where the text does.
func offset(ws []word, i, length int) int {
	switch {
	case i >= len(ws):
		return length
	case i == 0:
		return 0
	}
	return ws[i].start
}
