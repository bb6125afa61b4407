package readback

import (
	"fmt"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/plain"
)

// Rule is a provision as it is read back.
type Rule struct {
	ID       string        `json:"id"`
	Kind     ir.Kind       `json:"kind"`
	Label    plain.Message `json:"label"` // of the kind
	Name     plain.Message `json:"name"`  // what it is about; empty where an act says it
	Parts    []Part        `json:"parts"`
	Readings []Reading     `json:"readings,omitempty"`
	Notes    []Note        `json:"notes,omitempty"`
}

// Part is one element of a rule.
type Part struct {
	Element ir.Element    `json:"element"`
	Label   plain.Message `json:"label"`
	Words   plain.Message `json:"words"`
	Cited   plain.Message `json:"cited"` // the same, with the notice's words behind each smallest part
	Quotes  []string      `json:"quotes"`

	pieces []piece
}

// piece is what a part has several of: a condition, a member, a payment.
type piece struct {
	words, cited plain.Message
	open         bool // the open end of a list
}

// Reading is a second honest reading, or, without changes, a doubt on which no
// outcome turns.
type Reading struct {
	Why     string   `json:"why"`
	Quotes  []string `json:"quotes"`
	Changes []Part   `json:"changes,omitempty"` // Words: what the element loses and gains
}

// Note accounts for words without a rule, or says why a deviation is accepted.
type Note struct {
	Label  plain.Message `json:"label"`
	Reason string        `json:"reason"`
	Quotes []string      `json:"quotes"`
}

// Row reports whether a rule reads as a row of who does what to whom; one that
// decides a case reads as a sentence.
func (r Rule) Row() bool {
	switch r.Kind {
	case ir.Duty, ir.Power, ir.Ban, ir.Encourage:
		return true
	}
	return false
}

// Line is the rule in one line, without readings: 职责｜主体：…｜行为：…, or
// 待遇：…。对象：…；数额：…。
func (r Rule) Line() plain.Message { return r.line(func(p Part) plain.Message { return p.Words }) }

// CitedLine is the same with the words of the notice in it.
func (r Rule) CitedLine() plain.Message { return r.line(func(p Part) plain.Message { return p.Cited }) }

func (r Rule) line(words func(Part) plain.Message) plain.Message {
	return bilingually(func(t tongue) string {
		head, first, between, end := r.Head(), t.stop, t.semicolon, t.stop
		if r.Row() {
			first, between, end = t.column, t.column, ""
		}
		parts := make([]string, len(r.Parts))
		for i, p := range r.Parts {
			parts[i] = t.of(p.Label) + t.colon + t.of(words(p))
		}
		return strings.TrimSpace(t.of(head) + first + strings.Join(parts, between) + end)
	})
}

// Head is the kind and the name: 待遇：未参保失业人员一次性临时救助金.
func (r Rule) Head() plain.Message {
	return bilingually(func(t tongue) string {
		if t.of(r.Name) == "" {
			return t.of(r.Label)
		}
		return t.of(r.Label) + t.colon + t.of(r.Name)
	})
}

// Lines are the parts with the notice's words: one row of a duty, else a line a
// part.
func (r Rule) Lines() []plain.Message {
	labelled := func(p Part) plain.Message {
		return bilingually(func(t tongue) string { return t.of(p.Label) + t.colon + t.of(p.Cited) })
	}
	var out []plain.Message
	for _, p := range r.Parts {
		out = append(out, labelled(p))
	}
	if !r.Row() {
		return out
	}
	return []plain.Message{bilingually(func(t tongue) string {
		cells := make([]string, len(out))
		for i, m := range out {
			cells[i] = t.of(m)
		}
		return strings.Join(cells, t.column)
	})}
}

// Said is what a reading says, as a second one or a doubt.
func (r Reading) Said() plain.Message {
	return bilingually(func(t tongue) string {
		if len(r.Changes) == 0 {
			return fmt.Sprintf(t.unclear, r.Why)
		}
		return fmt.Sprintf(t.reading, r.Why)
	})
}
