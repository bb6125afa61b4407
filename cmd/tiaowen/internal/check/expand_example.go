package check

import (
	"fmt"
	"slices"

	"tiaowen/grammar/rules"
)

// examples are an example and its variants, each an example of its own.
func (e *expander) examples(x *rules.Example) []*rules.Item {
	first := *x
	first.But = nil
	out := []*rules.Item{{Node: x.Node, Example: &first}}
	for n, b := range x.But {
		if v := e.variant(x, b, n+1); v != nil {
			out = append(out, &rules.Item{Node: b.Node, Example: v})
		}
	}
	return out
}

// variant is an example with some facts others and its own outcome; nil where
// it does not say of what.
func (e *expander) variant(x *rules.Example, b *rules.But, n int) *rules.Example {
	subject := e.subjectOf(x, b)
	if subject == nil {
		return nil
	}
	out := &rules.Example{Node: b.Node, Date: x.Date, Cites: x.Cites}
	out.Title = rules.Literal{Node: x.Title.Node, Value: fmt.Sprintf("%s（变例%d）", x.Title.Value, n)}
	changed := slices.Clone(b.Facts)
	for _, g := range x.Facts {
		i := slices.IndexFunc(changed, func(f *rules.Fact) bool { return e.sameParam(f.Fact, g.Fact.Fact) })
		if i < 0 {
			out.Facts = append(out.Facts, g)
			continue
		}
		out.Facts = append(out.Facts, &rules.Given{Node: changed[i].Node, Fact: changed[i]})
		changed = slices.Delete(changed, i, i+1)
	}
	for _, f := range changed {
		out.Facts = append(out.Facts, &rules.Given{Node: f.Node, Fact: f})
	}
	out.Expect = []*rules.Expectation{{Node: b.Node, Subject: subject, Outcome: b.Outcome}}
	return out
}

func (e *expander) sameParam(a, b rules.Param) bool {
	return e.file.Span(a.Node).Text() == e.file.Span(b.Node).Text()
}

// subjectOf is what a variant is about: the one thing that the example expects,
// where the variant does not say.
func (e *expander) subjectOf(x *rules.Example, b *rules.But) *rules.Name {
	if b.Subject != nil {
		return b.Subject
	}
	var subjects []*rules.Name
	for _, expected := range x.Expect {
		if expected.Subject != nil && !slices.ContainsFunc(subjects, func(n *rules.Name) bool { return n.Text == expected.Subject.Text }) {
			subjects = append(subjects, expected.Subject)
		}
	}
	if len(subjects) != 1 {
		e.diags.Error("but-subject", e.file.Span(b.Node), len(subjects))
		return nil
	}
	return subjects[0]
}
