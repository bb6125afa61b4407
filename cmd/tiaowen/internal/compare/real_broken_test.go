package compare_test

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/compare"
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// twin adds a copy of a notice to the workspace, linked clause by clause to
// the original, with one thing changed.
func twin(ws *ir.Workspace, slug string, change func(*ir.Provision)) {
	original := ws.Policy(slug)
	copied := *original
	copied.Slug, copied.Under = "twin", append([]string{slug}, original.Under...)
	copied.Provisions = nil
	for _, p := range original.Provisions {
		q := *p
		q.Links = []ir.Link{{Clause: p.Clause}}
		change(&q)
		copied.Provisions = append(copied.Provisions, &q)
	}
	ws.Policies = append(ws.Policies, &copied)
}

// A notice restates itself word for word, by proof; and each threshold that is
// broken in the copy fails the proof and shows the case on the threshold.
func TestNoticeAgainstItself(t *testing.T) {
	if testing.Short() {
		t.Skip("compares three real notices with copies of themselves")
	}
	for _, slug := range []string{"national-2022", "ningxia-2022", "zhongwei-2022"} {
		ws := real(t)
		twin(ws, slug, func(*ir.Provision) {})
		c, err := compare.Compare(ws, "twin", slug)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range c.Pairs {
			if p.Verdict != difference.Equal {
				t.Errorf("%s: %v is %s to itself", slug, p.Lower, p.Verdict)
			}
		}
		for _, f := range c.Findings {
			if f.Kind.Decides() && f.Code == finding.CodeVerbatim && !f.Proved {
				t.Errorf("%s: %s is not proved", slug, f.Subject)
			}
		}
	}
}

func TestBrokenThreshold(t *testing.T) {
	ws := real(t)
	broken := 0
	twin(ws, "ningxia-2022", func(p *ir.Provision) {
		for i := range p.Conditions {
			p.Conditions = append([]ir.Condition(nil), p.Conditions...)
			p.Conditions[i].Formula = oneMore(p.Conditions[i].Formula, &broken)
		}
	})
	if broken < 2 {
		t.Fatalf("%d thresholds broken", broken)
	}
	c, err := compare.Compare(ws, "twin", "ningxia-2022")
	if err != nil {
		t.Fatal(err)
	}
	shown := 0
	for _, f := range c.Findings {
		switch f.Code {
		case finding.CodeVerbatim, finding.CodeRestated, finding.CodeUndecided:
		case finding.CodeNarrowed:
			decides(t, f, ir.Denied, ir.Granted)
			shown++
		default:
			t.Errorf("%s %s %s", f.Code, f.Element, f.Subject)
		}
	}
	if shown < 2 {
		t.Errorf("%d thresholds broken, %d shown", broken, shown)
	}
}

// oneMore raises every plain number of a formula that must be reached.
func oneMore(f ir.Formula, broken *int) ir.Formula {
	if f.Op == ir.Compare && f.Cmp == ir.AtLeast && f.Bound.Standard == "" && f.Bound.Date.IsZero() {
		f.Bound.Factor, _ = f.Bound.Factor.Add(quantity.Whole(1))
		*broken++
	}
	args := make([]ir.Formula, len(f.Args))
	for i, a := range f.Args {
		args[i] = oneMore(a, broken)
	}
	f.Args = args
	return f
}

// A notice that is issued anew without a change is the same provision by
// provision, and held against the older one without any link.
func TestNoticeIssuedAnew(t *testing.T) {
	if testing.Short() {
		t.Skip("compares three real notices with copies of themselves")
	}
	for _, slug := range []string{"national-2022", "ningxia-2022", "zhongwei-2022"} {
		ws := real(t)
		original := ws.Policy(slug)
		copied := *original
		copied.Slug, copied.Signed.Year = "anew", original.Signed.Year+1
		ws.Policies = append(ws.Policies, &copied)
		c, err := compare.Compare(ws, slug, "anew")
		if err != nil {
			t.Fatal(err)
		}
		if c.Relation != pairing.NewerOlder || c.Lower != "anew" {
			t.Errorf("%s: %s, newer %s", slug, c.Relation, c.Lower)
		}
		for _, f := range c.Findings {
			if f.Code != finding.CodeSame {
				t.Errorf("%s: %s %s %s: %s", slug, f.Code, f.Element, f.Subject, f.Message.Zh)
			}
		}
	}
}
