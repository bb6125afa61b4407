package finding

import (
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
)

// codeOf is what the finding of a row is called between two notices of the
// relation; "" where the relation has no such finding. Notices of one level
// set each other no bounds and are no basis of each other, and the clauses of
// peers are not laid out alike.
func codeOf(r pairing.Relation, base Code, d difference.Difference) Code {
	if r == pairing.LowerUpper || base == CodeUndecided {
		return base
	}
	switch {
	case base == CodeConflict && d.Detail != difference.Opposite, base == CodeStale:
		return ""
	case base == CodeVerbatim, base == CodeRestated:
		return CodeSame
	case d.Element == difference.Whole && r == pairing.Peers && d.Detail != difference.Moved && d.Detail != difference.Merged && d.Detail != difference.Split:
		return CodeOnlyHere
	case d.Element == difference.Whole && r == pairing.Peers:
		return ""
	case r == pairing.Peers:
		return CodeDifferent
	case base == CodeMoved, base == CodeMerged, base == CodeSplit:
		return CodeMoved
	case base == CodeAdded:
		return CodeAdded
	case base == CodeOmitted && d.Element == difference.Whole:
		return CodeRemoved
	}
	return CodeChanged
}

// weigh is the effect and severity of a finding in the relation.
func weigh(r pairing.Relation, f *Finding) {
	if r == pairing.Peers {
		f.Effect, f.Severity = NoEffect, NoSeverity
	}
}
