package check

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

func TestSummaryText(t *testing.T) {
	found := []diag.Diagnostic{{Severity: diag.Error}, {Severity: diag.Note}, {Severity: diag.Note}}
	for lang, want := range map[diag.Lang]string{
		diag.En: "1 error, 0 warnings, 2 notes\n", diag.Zh: "错误 1 个，警告 0 个，提示 2 个\n",
	} {
		if got := SummaryText(lang, found); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	if got := SummaryText(diag.En, nil); got != "" {
		t.Errorf("of nothing: %q", got)
	}
}

func TestCoverageText(t *testing.T) {
	c := Coverage{Notice: "a-2020", Sentences: 3, Coded: 2, Aim: 1, Quantities: 1, Examples: 1, Kinds: []KindCount{{ir.Grant, 2}, {ir.Duty, 1}}}
	for lang, want := range map[diag.Lang]string{
		diag.En: "a-2020: 3 sentences: 2 coded, 1 aim, 0 pending; 1 quantity, 0 set aside; 1 example\n  grant 2 duty 1\n",
		diag.Zh: "a-2020：3 句：已编码 2，不设定权利义务 1，待编码 0；数量 1 处，另行说明 0；示例 1 个\n  待遇 2 职责 1\n",
	} {
		if got := c.Text(lang); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	c.Untold = 2
	if got, want := c.Text(diag.En), "; 1 example, 2 changes untold\n"; !strings.Contains(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
