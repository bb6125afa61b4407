package compare

import (
	"testing"
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// A notice that forwards another whole omits nothing of it.
func TestForwarding(t *testing.T) {
	clause := func(id, text string) *ir.Clause {
		return &ir.Clause{ID: id, Text: text, Sentences: []ir.Range{{Start: 0, End: len(text)}}}
	}
	quote := func(id, text string) ir.Quote {
		return ir.Quote{Clause: id, Range: ir.Range{Start: 0, End: len(text)}, Text: text}
	}
	paid := quote("a-2022:1", "发放补贴。")
	upper := &ir.Policy{
		Slug: "a-2022", Title: "甲通知", Level: ir.Region, Clauses: []*ir.Clause{clause("a-2022:1", paid.Text)},
		Provisions: []*ir.Provision{{ID: "a-2022:1/aid", Clause: "a-2022:1", Kind: ir.Grant, Subject: "aid", Modality: ir.Must, Quotes: []ir.Quote{paid}}},
	}
	sent := quote("b-2022:preamble", "现将甲通知转发给你们。")
	lower := &ir.Policy{
		Slug: "b-2022", Level: ir.City, Under: []string{"a-2022"}, Clauses: []*ir.Clause{clause("b-2022:preamble", sent.Text)},
		Bases: []ir.Basis{{Clause: "b-2022:preamble", Document: "甲通知", Slug: "a-2022", Quotes: []ir.Quote{sent}}},
	}
	ws := &ir.Workspace{Vocabulary: &ir.Vocabulary{}, Policies: []*ir.Policy{upper, lower}}
	codes := func() []finding.Code {
		c, err := Compare(ws, "b-2022", "a-2022")
		if err != nil {
			t.Fatal(err)
		}
		var out []finding.Code
		for _, f := range c.Findings {
			out = append(out, f.Code)
		}
		return out
	}
	if got := codes(); len(got) != 1 || got[0] != finding.CodeOmitted {
		t.Errorf("a notice that only cites the upper one: %v, want omitted", got)
	}
	lower.Bases[0].Forwards = true
	if got := codes(); len(got) != 1 || got[0] != finding.CodeVerbatim {
		t.Errorf("a notice that forwards the upper one: %v, want verbatim", got)
	}
}
