package pairing

import (
	"fmt"
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// Relation is how two notices stand to each other. It decides how provisions
// are paired and what findings are called.
type Relation string

// Relations.
const (
	// LowerUpper: the one stands under the other. Provisions are paired along
	// the links that the rule files declare.
	LowerUpper Relation = "lower-upper"
	// NewerOlder: two notices of one level and one place; the newer stands for
	// the lower side. Findings say what was added, removed, changed, moved.
	NewerOlder Relation = "newer-older"
	// Peers: two notices of one level for different places, under the same
	// upper notice. Findings say what is the same, what differs and what only
	// one of them has; none of them is graver than another.
	Peers Relation = "peers"
)

// Relate says how two notices stand to each other and which of them is the
// lower side. It fails where they cannot be compared.
func Relate(ws *ir.Workspace, a, b string) (r Relation, lower, upper string, err error) {
	p, q := ws.Policy(a), ws.Policy(b)
	for slug, policy := range map[string]*ir.Policy{a: p, b: q} {
		if policy == nil {
			return "", "", "", fmt.Errorf("no notice %q in the workspace", slug)
		}
	}
	switch {
	case a == b:
		return "", "", "", fmt.Errorf("%s is one notice, expected two", a)
	case under(p, q):
		return LowerUpper, a, b, nil
	case under(q, p):
		return LowerUpper, b, a, nil
	case p.Level == q.Level && p.RegionCode == q.RegionCode:
		if p.Signed.Before(q.Signed) {
			return NewerOlder, b, a, nil
		}
		return NewerOlder, a, b, nil
	case p.Level == q.Level && slices.ContainsFunc(p.Under, func(slug string) bool { return slices.Contains(q.Under, slug) }):
		return Peers, a, b, nil
	}
	return "", "", "", fmt.Errorf("%s and %s cannot be compared: neither stands under the other, they are not of one place, and no notice stands above both", a, b)
}

// under reports whether a notice is declared to stand under another, or is of
// a lower level for a place inside the other's.
func under(p, q *ir.Policy) bool {
	return slices.Contains(p.Under, q.Slug) || rankOf(p.Level) > rankOf(q.Level) && strings.HasPrefix(p.Area(), q.Area())
}

func rankOf(l ir.Level) int {
	return slices.Index([]ir.Level{ir.National, ir.Region, ir.City, ir.District}, l)
}
