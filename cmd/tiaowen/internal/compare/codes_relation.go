package compare

// codeOf is what the finding of a row is called between two notices of the
// relation; "" where the relation has no such finding. Notices of one level
// set each other no bounds and are no basis of each other, and the clauses of
// peers are not laid out alike.
func codeOf(r Relation, base Code, d difference) Code {
	if r == LowerUpper || base == CodeUndecided {
		return base
	}
	switch {
	case base == CodeConflict && d.detail != Opposite, base == CodeStale:
		return ""
	case base == CodeVerbatim, base == CodeRestated:
		return CodeSame
	case d.element == Whole && r == Peers && d.detail != Moved && d.detail != Merged && d.detail != Split:
		return CodeOnlyHere
	case d.element == Whole && r == Peers:
		return ""
	case r == Peers:
		return CodeDifferent
	case base == CodeMoved, base == CodeMerged, base == CodeSplit:
		return CodeMoved
	case base == CodeAdded:
		return CodeAdded
	case base == CodeOmitted && d.element == Whole:
		return CodeRemoved
	}
	return CodeChanged
}

// weigh is the effect and severity of a finding in the relation.
func weigh(r Relation, f *Finding) {
	if r == Peers {
		f.Effect, f.Severity = NoEffect, NoSeverity
	}
}
