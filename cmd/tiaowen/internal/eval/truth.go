package eval

// Truth is the value of a condition, from the weakest to the strongest under "and".
type Truth uint8

// Values of a condition.
const (
	No      Truth = iota
	Unknown       // a fact is missing
	Open          // the text leaves it to discretion
	Yes
)

// String is the value in English.
func (t Truth) String() string {
	return [...]string{"no", "unknown", "open", "yes"}[t]
}

func truthOf(b bool) Truth {
	if b {
		return Yes
	}
	return No
}

func (t Truth) not() Truth {
	switch t {
	case No:
		return Yes
	case Yes:
		return No
	}
	return t
}

// and is the weakest of both: no beats unknown beats open beats yes.
func (t Truth) and(u Truth) Truth { return min(t, u) }

// or: yes beats unknown beats open beats no.
func (t Truth) or(u Truth) Truth {
	for _, stronger := range []Truth{Yes, Unknown, Open} {
		if t == stronger || u == stronger {
			return stronger
		}
	}
	return No
}
