package chain

import (
	"slices"
	"strings"
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
)

func day(y, m, d int) ir.Date { return ir.Date{Year: y, Month: m, Day: d} }

// notice is a policy without provisions.
func notice(slug, code string, signed, until ir.Date) *ir.Policy {
	return &ir.Policy{Slug: slug, RegionCode: code, Signed: signed, Validity: ir.Validity{From: signed, To: until}}
}

// levels is a country, a region with two notices of different years, two of
// its cities, a district of the first, and another region.
func levels() *ir.Workspace {
	return &ir.Workspace{Vocabulary: &ir.Vocabulary{}, Policies: []*ir.Policy{
		notice("guyuan-2022", "640400", day(2022, 7, 1), ir.Date{}),
		notice("haiyuan-2022", "640522", day(2022, 8, 1), ir.Date{}),
		notice("henan-2022", "410000", day(2022, 1, 1), ir.Date{}),
		notice("national-2022", "", day(2022, 6, 2), ir.Date{}),
		notice("ningxia-2022", "640000", day(2022, 6, 7), day(2023, 12, 31)),
		notice("ningxia-2023", "640000", day(2023, 3, 1), ir.Date{}),
		notice("zhongwei-2022", "640500", day(2022, 6, 22), day(2022, 12, 31)),
	}}
}

// written is a chain as slugs, those not in force in brackets.
func written(c Chain) string {
	var out []string
	for _, l := range c.Links {
		if l.InForce {
			out = append(out, l.Policy.Slug)
		} else {
			out = append(out, "("+l.Policy.Slug+")")
		}
	}
	return strings.Join(out, " ")
}

func TestOf(t *testing.T) {
	for _, tt := range []struct {
		name, place string
		day         ir.Date
		want        string
	}{
		{"all three levels, the later notice of a level first", "zhongwei", day(2022, 7, 15), "zhongwei-2022 (ningxia-2023) ningxia-2022 national-2022"},
		{"last day of the city's notice", "zhongwei", day(2022, 12, 31), "zhongwei-2022 (ningxia-2023) ningxia-2022 national-2022"},
		{"the day after", "zhongwei", day(2023, 1, 1), "(zhongwei-2022) (ningxia-2023) ningxia-2022 national-2022"},
		{"two notices of one level", "zhongwei", day(2023, 3, 1), "(zhongwei-2022) ningxia-2023 ningxia-2022 national-2022"},
		{"day of issue", "zhongwei", day(2022, 6, 22), "zhongwei-2022 (ningxia-2023) ningxia-2022 national-2022"},
		{"the day before issue", "zhongwei", day(2022, 6, 21), "(zhongwei-2022) (ningxia-2023) ningxia-2022 national-2022"},
		{"a district under its city", "haiyuan", day(2022, 8, 1), "haiyuan-2022 zhongwei-2022 (ningxia-2023) ningxia-2022 national-2022"},
		{"the region itself", "ningxia", day(2022, 7, 15), "(ningxia-2023) ningxia-2022 national-2022"},
		{"another region", "henan", day(2022, 7, 15), "henan-2022 national-2022"},
		{"the country", "national", day(2022, 7, 15), "national-2022"},
		{"before everything", "zhongwei", day(2020, 1, 1), "(zhongwei-2022) (ningxia-2023) (ningxia-2022) (national-2022)"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c, err := Of(levels(), tt.place, tt.day)
			if err != nil {
				t.Fatal(err)
			}
			if got := written(c); got != tt.want {
				t.Errorf("%s on %s: %s, want %s", tt.place, tt.day, got, tt.want)
			}
		})
	}
}

func TestOfUnknownPlace(t *testing.T) {
	_, err := Of(levels(), "beijing", day(2022, 7, 15))
	want := `no notice of a place "beijing": expected one of guyuan, haiyuan, henan, national, ningxia, zhongwei`
	if err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

func TestInForce(t *testing.T) {
	c, err := Of(levels(), "zhongwei", day(2023, 1, 1))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range c.InForce() {
		got = append(got, p.Slug)
	}
	if want := []string{"ningxia-2022", "national-2022"}; !slices.Equal(got, want) {
		t.Errorf("in force: %v, want %v", got, want)
	}
}

func TestSubjectsAndLapsed(t *testing.T) {
	deciding := func(p *ir.Policy, subjects ...string) {
		for _, s := range subjects {
			p.Provisions = append(p.Provisions, &ir.Provision{Kind: ir.Grant, Subject: s})
		}
		p.Provisions = append(p.Provisions, &ir.Provision{Kind: ir.Duty, Subject: "publicity"})
	}
	ws := levels()
	deciding(ws.Policy("zhongwei-2022"), "aid", "bed_subsidy", "aid")
	deciding(ws.Policy("ningxia-2022"), "aid")
	deciding(ws.Policy("ningxia-2023"), "bed_subsidy")

	c, err := Of(ws, "zhongwei", day(2023, 1, 1))
	if err != nil {
		t.Fatal(err)
	}
	city := c.Links[0]
	if want := []string{"aid", "bed_subsidy"}; !slices.Equal(city.Subjects(), want) {
		t.Errorf("decides %v, want %v: each subject once, duties not at all", city.Subjects(), want)
	}
	if want := []string{"bed_subsidy"}; !slices.Equal(c.Lapsed(city), want) {
		t.Errorf("lapsed %v, want %v: the region's new notice is not in force yet", c.Lapsed(city), want)
	}
	c, _ = Of(ws, "zhongwei", day(2023, 3, 1))
	if got := c.Lapsed(c.Links[0]); len(got) > 0 {
		t.Errorf("lapsed %v, want nothing: the region's new notice decides the bed subsidy", got)
	}
}
