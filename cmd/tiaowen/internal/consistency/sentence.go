package consistency

import (
	"fmt"
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/compare/telling"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/cmd/tiaowen/internal/plain"
)

// sentence tells a witness in both languages: who, when, and what each
// provision comes to. Facts that are no are told only where they are telling.
func (c *checker) sentence(w *Witness, about []string) plain.Message {
	var en, zh []string
	for _, g := range w.Facts.Facts {
		if no := (g == ir.Given{Fact: g.Fact}); no && !slices.Contains(about, g.Fact) {
			continue
		}
		m := telling.OfOneNotice().Fact(c.ws.Vocabulary, g)
		en, zh = append(en, m.En), append(zh, m.Zh)
	}
	var enDecided, zhDecided []string
	for _, d := range w.Decisions {
		name := c.subjectText(d.Subject)
		enDecided = append(enDecided, fmt.Sprintf("%s (%s) %s", name.En, d.Clause, d.Text.En))
		zhDecided = append(zhDecided, fmt.Sprintf("%s（%s）%s", name.Zh, d.Clause, d.Text.Zh))
	}
	return plain.Message{
		En: fmt.Sprintf("Somebody%s on %s: %s.", bracketed(en), w.Facts.Date, strings.Join(enDecided, "; ")),
		Zh: fmt.Sprintf("一名%s的人，%s：%s。", orElse(strings.Join(zh, "、"), "没有特别情形"), w.Facts.Date, strings.Join(zhDecided, "；")),
	}
}

func bracketed(parts []string) string {
	if len(parts) == 0 {
		return ""
	}
	return " (" + strings.Join(parts, ", ") + ")"
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// subjectText names a subject in both languages.
func (c *checker) subjectText(name string) plain.Message {
	return plain.Message{En: naming.Subject(c.ws.Vocabulary, name, naming.English), Zh: naming.Subject(c.ws.Vocabulary, name, naming.Chinese)}
}
