package reviews

import (
	"slices"
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

// workspace is two notices of one clause each, the lower linked to the upper.
func workspace() *ir.Workspace {
	lower := &ir.Policy{
		Slug:       "b-2022",
		Clauses:    []*ir.Clause{{ID: "b-2022:1", Fingerprint: "aa", Links: []ir.Link{{Clause: "a-2022:1"}}}},
		Provisions: []*ir.Provision{{ID: "b-2022:1/aid", Clause: "b-2022:1", Kind: ir.Grant, Subject: "aid"}},
	}
	upper := &ir.Policy{
		Slug:       "a-2022",
		Clauses:    []*ir.Clause{{ID: "a-2022:1", Fingerprint: "bb"}},
		Provisions: []*ir.Provision{{ID: "a-2022:1/aid", Clause: "a-2022:1", Kind: ir.Grant, Subject: "aid"}},
	}
	return &ir.Workspace{Policies: []*ir.Policy{upper, lower}}
}

func lockOf(t *testing.T, text string) Lock {
	t.Helper()
	var diags diag.List
	l := Parse(source.New("dsl/reviews.lock", text), &diags)
	if diags.HasErrors() {
		t.Fatal("the lock file does not parse")
	}
	return l
}

func codes(l Lock, ws *ir.Workspace) []string {
	var diags diag.List
	l.Check(ws, &diags)
	var out []string
	for _, d := range diags.Sorted() {
		out = append(out, d.Code)
	}
	return out
}

func TestReview(t *testing.T) {
	ws := workspace()
	if got := codes(lockOf(t, ""), ws); !slices.Equal(got, []string{"link-unreviewed"}) {
		t.Errorf("before any review: %v", got)
	}
	text := lockOf(t, "").Format(Links(ws), func(Link) bool { return true })
	reviewed := lockOf(t, text)
	if got := codes(reviewed, ws); len(got) > 0 {
		t.Errorf("after the review: %v", got)
	}
	for name, change := range map[string]func(*ir.Workspace){
		"lower text":  func(ws *ir.Workspace) { ws.Policies[1].Clauses[0].Fingerprint = "cc" },
		"upper text":  func(ws *ir.Workspace) { ws.Policies[0].Clauses[0].Fingerprint = "cc" },
		"lower rules": func(ws *ir.Workspace) { ws.Policies[1].Provisions[0].Modality = ir.May },
		"upper rules": func(ws *ir.Workspace) { ws.Policies[0].Provisions[0].Modality = ir.May },
	} {
		changed := workspace()
		change(changed)
		if got := codes(reviewed, changed); !slices.Equal(got, []string{"link-suspect"}) {
			t.Errorf("%s changed: %v", name, got)
		}
		kept := lockOf(t, reviewed.Format(Links(changed), func(Link) bool { return false }))
		if got := codes(kept, changed); !slices.Equal(got, []string{"link-suspect"}) {
			t.Errorf("%s changed, another clause reviewed: %v", name, got)
		}
	}
	gone := workspace()
	gone.Policies[1].Clauses[0].Links = nil
	if got := codes(reviewed, gone); !slices.Equal(got, []string{"link-orphaned"}) {
		t.Errorf("link gone: %v", got)
	}
}

func TestBadLine(t *testing.T) {
	var diags diag.List
	Parse(source.New("dsl/reviews.lock", "# fine\n\nb-2022:1 a-2022:1 aa\n"), &diags)
	found := diags.Sorted()
	if len(found) != 1 || found[0].Code != "lock-line" || found[0].Primary.Position().Line != 3 {
		t.Errorf("got %v", found)
	}
}
