package account

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/compare/passage"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// Words that a finding shows for orientation only are not explained by it.
func TestContextExplainsNothing(t *testing.T) {
	q := ir.Quote{Clause: "a:1", Range: ir.Range{Start: 0, End: 6}, Text: "及时"}
	side := passage.NewSide(q)
	if !touches(side, q) {
		t.Error("a finding does not touch its own words")
	}
	side.Context = true
	if touches(side, q) {
		t.Error("a finding touches words that it is not about")
	}
}

// Who is encouraged above and who is a partner of the duty below are coded as
// the same thing.
func TestEncouragedAndPartnersAreCodedAlike(t *testing.T) {
	list := func(e ir.Element) []ir.List {
		return []ir.List{{Element: e, Items: []ir.Item{{Term: "volunteers", Quotes: []ir.Quote{{Text: "志愿者"}}}}}}
	}
	encourage := provisionCodings(&ir.Vocabulary{}, &ir.Provision{Kind: ir.Encourage, Subject: "aid", Lists: list(ir.By)})
	duty := provisionCodings(&ir.Vocabulary{}, &ir.Provision{Kind: ir.Duty, Subject: "aid", Lists: list(ir.With)})
	if len(encourage) != 1 || len(duty) != 1 || encourage[0].key != duty[0].key {
		t.Errorf("%+v, %+v", encourage, duty)
	}
}
