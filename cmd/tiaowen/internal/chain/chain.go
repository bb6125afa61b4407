package chain

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
)

// Link is a notice that governs the place, in force on the day or not.
type Link struct {
	Policy  *ir.Policy
	InForce bool
}

// Chain is the notices that govern a place on a day, nearest level first.
type Chain struct {
	Place string
	Date  ir.Date
	Links []Link
}

// Subjects is what the notice decides (benefits, adjustments, procedures,
// mechanisms), in the order in which it first does.
func (l Link) Subjects() []string {
	var out []string
	for _, v := range l.Policy.Provisions {
		if v.Kind.Decides() && !slices.Contains(out, v.Subject) {
			out = append(out, v.Subject)
		}
	}
	return out
}

// Lapsed is the subjects of a notice that no notice in force decides.
func (c Chain) Lapsed(l Link) []string {
	return slices.DeleteFunc(l.Subjects(), func(subject string) bool {
		return slices.ContainsFunc(c.Links, func(other Link) bool {
			return other.InForce && slices.Contains(other.Subjects(), subject)
		})
	})
}

// InForce is the notices of the chain that are in force.
func (c Chain) InForce() []*ir.Policy {
	var out []*ir.Policy
	for _, l := range c.Links {
		if l.InForce {
			out = append(out, l.Policy)
		}
	}
	return out
}

// Of returns the chain of a place on a day. An unknown place is an error that
// names the known ones.
func Of(ws *ir.Workspace, place string, day ir.Date) (Chain, error) {
	inside, ok := areaOf(ws, place)
	if !ok {
		return Chain{}, fmt.Errorf("no notice of a place %q: expected one of %s", place, strings.Join(Places(ws), ", "))
	}
	c := Chain{Place: place, Date: day}
	for _, p := range ws.Policies {
		if strings.HasPrefix(inside, p.Area()) {
			c.Links = append(c.Links, Link{p, p.Validity.Contains(day)})
		}
	}
	slices.SortStableFunc(c.Links, func(a, b Link) int { return order(a.Policy, b.Policy) })
	return c, nil
}

// order puts the nearest level first, and of one level the latest notice.
func order(a, b *ir.Policy) int {
	return cmp.Or(
		cmp.Compare(len(b.Area()), len(a.Area())),
		cmp.Compare(b.Signed.Ordinal(), a.Signed.Ordinal()),
		strings.Compare(a.Slug, b.Slug))
}

// Places returns the places that have notices, sorted.
func Places(ws *ir.Workspace) []string {
	var out []string
	for _, p := range ws.Policies {
		out = append(out, naming.Place(p.Slug))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func areaOf(ws *ir.Workspace, place string) (string, bool) {
	for _, p := range ws.Policies {
		if naming.Place(p.Slug) == place {
			return p.Area(), true
		}
	}
	return "", false
}
