package pairing

import (
	"slices"
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// TestPairs: of the notices of one level only those that a header names beside
// each other have a report, whichever of the two names the other.
func TestPairs(t *testing.T) {
	nx := &ir.Policy{Slug: "nx-2022", Level: ir.Region, RegionCode: "640000", Signed: ir.Date{Year: 2022, Month: 6, Day: 7}, Under: []string{"nation"}}
	jx := &ir.Policy{Slug: "jx-2022", Level: ir.Region, RegionCode: "360000", Signed: ir.Date{Year: 2022, Month: 6, Day: 9}, Under: []string{"nation"}}
	ws := &ir.Workspace{Vocabulary: &ir.Vocabulary{}, Policies: []*ir.Policy{
		jx, {Slug: "nation", Level: ir.National, Signed: ir.Date{Year: 2022, Month: 6, Day: 2}},
		{Slug: "nx-2020", Level: ir.Region, RegionCode: "640000", Signed: ir.Date{Year: 2020, Month: 5, Day: 1}, Under: []string{"nation"}}, nx,
	}}
	always := [][2]string{{"jx-2022", "nation"}, {"nx-2020", "nation"}, {"nx-2022", "nation"}, {"nx-2022", "nx-2020"}}
	if got := Pairs(ws); !slices.Equal(got, always) {
		t.Errorf("nobody beside: got %v, want %v", got, always)
	}
	beside := append(always, [2]string{"jx-2022", "nx-2022"})
	for _, p := range []struct{ names, named *ir.Policy }{{nx, jx}, {jx, nx}} {
		nx.Beside, jx.Beside = nil, nil
		p.names.Beside = []string{p.named.Slug}
		if got := Pairs(ws); !slices.Equal(got, beside) {
			t.Errorf("%s beside %s: got %v, want %v", p.names.Slug, p.named.Slug, got, beside)
		}
	}
}
