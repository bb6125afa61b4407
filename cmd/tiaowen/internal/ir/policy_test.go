package ir

import (
	"slices"
	"testing"
)

// What one notice says holds for it and those under it, and for no other.
func TestAxioms(t *testing.T) {
	ws := &Workspace{
		Vocabulary: &Vocabulary{Axioms: []Axiom{
			{Because: "outside", Document: "社会救助暂行办法", Article: "第十九条"}, {Because: "nation", Source: "nation"},
			{Because: "region", Source: "region", Clause: "region:9"}, {Because: "city", Source: "city"}, {Because: "other", Source: "other"},
		}},
		Policies: []*Policy{{Slug: "city", Under: []string{"region", "nation"}}, {Slug: "nation"}, {Slug: "other", Under: []string{"nation"}}, {Slug: "region", Under: []string{"nation"}}},
	}
	for _, test := range []struct {
		notices []string
		want    []string
	}{
		{[]string{"city"}, []string{"outside", "nation", "region", "city"}},
		{[]string{"city", "nation"}, []string{"outside", "nation", "region", "city"}},
		{[]string{"region", "nation"}, []string{"outside", "nation", "region"}},
		{[]string{"nation"}, []string{"outside", "nation"}},
		{[]string{"other", "region"}, []string{"outside", "nation", "region", "other"}},
	} {
		var got []string
		for _, a := range ws.Axioms(test.notices[0], test.notices[1:]...) {
			got = append(got, a.Because)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%v: %v, want %v", test.notices, got, test.want)
		}
	}
}
