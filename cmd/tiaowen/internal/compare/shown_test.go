package compare_test

import (
	"fmt"
	"strings"
	"tiaowen/cmd/tiaowen/internal/compare"
	"tiaowen/cmd/tiaowen/internal/compare/passage"
)

// shown is the findings with both clauses beside each verdict.
func shown(c *compare.Comparison) string {
	var b strings.Builder
	for i, f := range c.Findings {
		fmt.Fprintf(&b, "%d. %s / %s, effect %s, severity %s\n", i+1, f.Code, f.Element, f.Effect, f.Severity)
		fmt.Fprintf(&b, "   upper %s\n   lower %s\n", sideShown(f.Upper), sideShown(f.Lower))
		fmt.Fprintf(&b, "   %s\n   %s\n", f.Message.Zh, f.Message.En)
		if f.Witness != nil {
			fmt.Fprintf(&b, "   %s\n", f.Witness.Sentence.Zh)
		}
		if f.Proved {
			b.WriteString("   proved: nobody is treated differently\n")
		}
	}
	return b.String()
}

func sideShown(s *passage.Side) string {
	if s == nil {
		return "-"
	}
	text := ""
	for _, p := range s.Passages {
		_, clause, _ := strings.Cut(p.Clause, ":")
		text += clause + "「" + p.Quote + "」"
	}
	if s.Context {
		return "(" + text + ")"
	}
	return text
}
