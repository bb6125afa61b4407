package compare

// undecidedRules: the rules leave open how the two sides lie to each other.
func undecidedRules() []rule {
	return []rule{
		{CodeUndecided, anyElement(), Undecided, []Detail{Bound, Measure, Entire, Reading}, nil, Mixed, Warning},
	}
}
