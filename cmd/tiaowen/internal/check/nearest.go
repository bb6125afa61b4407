package check

import (
	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
	"tiaowen/grammar/spelling"
)

// A candidate is a name that could have been meant, and where it is declared.
type candidate struct {
	name string
	at   source.Span
}

// suggest shows the candidate nearest to a misspelt word. Where no other is as
// near, it adds the edit.
func suggest(d *diag.Diagnostic, word source.Span, known []candidate) {
	best, _, alone := nearest(word.Text(), known)
	if best < 0 {
		return
	}
	d.Relate("name-nearest", known[best].at, known[best].name)
	if alone {
		d.Mend(word, known[best].name)
	}
}

// nearest is the index of the name that takes the fewest edits to become word,
// the first of several, or -1 where every name is further than a third of it
// away; alone tells whether no other name is as near.
func nearest(word string, known []candidate) (best, cost int, alone bool) {
	best, cost = -1, max(len(word)/3, 1)+1
	for i, k := range known {
		switch d := spelling.Distance(word, k.name); {
		case d < cost:
			best, cost, alone = i, d, true
		case d == cost && best >= 0 && k.name != known[best].name:
			alone = false
		}
	}
	return best, cost, alone
}
