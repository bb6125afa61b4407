package telling

import (
	"strings"
	"testing"
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/compare/passage"
	"tiaowen/cmd/tiaowen/internal/ir"
)

// Every row has a message in both languages, whatever its element and detail,
// with nothing left to fill in; every element has a name.
func TestEveryRuleHasItsMessages(t *testing.T) {
	v := &ir.Vocabulary{}
	side := &passage.Side{Clause: "a:1", Quote: "words"}
	for _, w := range []wording{chinese(pairing.LowerUpper, nil, nil), english(pairing.LowerUpper, nil, nil)} {
		for _, r := range finding.Rules() {
			for _, e := range r.Elements {
				if w.elements[e] == "" {
					t.Errorf("element %s has no name", e)
				}
				for _, d := range r.Details {
					f := finding.Finding{Code: r.Code, Element: e, Subject: "aid", Lower: side, Upper: side, Source: "x", Reading: "y", Row: r.Code, Difference: difference.Difference{Detail: d}}
					if text := w.say(f, v); text == "" || strings.ContainsAny(text, "{}") {
						t.Errorf("%s %s %s: %q", r.Code, e, d, text)
					}
				}
			}
		}
	}
}

// A message of one language has its counterpart, with the same arguments, in
// the other.
func TestMessagesAgree(t *testing.T) {
	zh, en := chineseText(), englishText()
	for key, text := range zh {
		other, found := en[key]
		if !found {
			t.Errorf("%s is in Chinese alone", key)
		}
		for _, arg := range []string{"{lower}", "{upper}", "{source}", "{reading}"} {
			if strings.Contains(text, arg) != strings.Contains(other, arg) {
				t.Errorf("%s: %s stands in one language alone", key, arg)
			}
		}
	}
	if len(zh) != len(en) {
		t.Errorf("%d messages in Chinese, %d in English", len(zh), len(en))
	}
}
