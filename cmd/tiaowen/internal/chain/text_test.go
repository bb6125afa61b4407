package chain

import (
	"strings"
	"testing"

	"tiaowen/cmd/tiaowen/internal/bilingual"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
)

func TestWords(t *testing.T) {
	for _, gap := range bilingual.Gaps(english, chinese) {
		t.Error(gap)
	}
}

func TestText(t *testing.T) {
	ws := linked()
	ws.Policies[1].Validity.ToQuotes = []ir.Quote{{Text: "有效期至2022年底"}}
	ws.Vocabulary.Terms = []ir.Term{{Name: "aid", Label: "临时救助"}, {Name: "poor_aid", Label: "困难补助"}}
	c, err := Of(ws, "zhongwei", day(2023, 1, 1))
	if err != nil {
		t.Fatal(err)
	}
	for lang, want := range map[diag.Lang][]string{
		diag.En: {"zhongwei  2023-01-01\n", "not in force, 2022-06-22 to 2022-12-31  「有效期至2022年底」\n",
			"  in force, from 2022-06-07\n  decides: 困难补助, 临时救助\n"},
		diag.Zh: {"不在有效期内（2022-06-22 至 2022-12-31）  「有效期至2022年底」\n",
			"  有效（2022-06-07 起）\n  规定：困难补助、临时救助\n"},
	} {
		got := Text(lang, ws.Vocabulary, c)
		for _, part := range want {
			if !strings.Contains(got, part) {
				t.Errorf("%s: %q is not in\n%s", lang, part, got)
			}
		}
	}
}
