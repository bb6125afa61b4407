package rules

// prune removes the statements with faults and gathers the faults.
func prune[N interface{ broken() []fault }](nodes []N, faults *[]fault) []N {
	kept := nodes[:0]
	for _, n := range nodes {
		if broken := n.broken(); len(broken) > 0 {
			*faults = append(*faults, broken...)
		} else {
			kept = append(kept, n)
		}
	}
	return kept
}

func pruneDeclarations(declarations []*Declaration, faults *[]fault) []*Declaration {
	declarations = prune(declarations, faults)
	for _, d := range declarations {
		if d.Category != nil {
			d.Category.Values = prune(d.Category.Values, faults)
		}
	}
	return declarations
}

func pruneClauses(clauses []*Clause, faults *[]fault) []*Clause {
	clauses = prune(clauses, faults)
	for _, c := range clauses {
		c.Items = prune(c.Items, faults)
		pruneItems(c.Items, faults)
	}
	return clauses
}

func pruneItems(items []*Item, faults *[]fault) {
	for _, i := range items {
		pruneItem(i, faults)
	}
}

func pruneItem(i *Item, faults *[]fault) {
	switch {
	case i.For != nil:
		i.For.Items = prune(i.For.Items, faults)
		pruneItems(i.For.Items, faults)
	case i.Provision != nil:
		for _, b := range []*Block{i.Provision.Block, i.Provision.Only} {
			if b != nil {
				b.Lines = pruneLines(b.Lines, faults)
			}
		}
	case i.Ambiguity != nil:
		i.Ambiguity.Lines = pruneLines(i.Ambiguity.Lines, faults)
	case i.Example != nil:
		i.Example.Facts = prune(i.Example.Facts, faults)
		i.Example.Expect = prune(i.Example.Expect, faults)
	}
}

func pruneLines(lines []*Line, faults *[]fault) []*Line {
	lines = prune(lines, faults)
	for _, l := range lines {
		if l.Ambiguity != nil {
			l.Ambiguity.Lines = pruneLines(l.Ambiguity.Lines, faults)
		}
	}
	return lines
}
