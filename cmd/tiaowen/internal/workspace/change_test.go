package workspace

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/bilingual"
	"tiaowen/grammar/diag"
)

func TestChangeText(t *testing.T) {
	for _, gap := range bilingual.Gaps(changeEnglish, changeChinese) {
		t.Error(gap)
	}
	for _, tt := range []struct {
		c                            Change
		doneEn, doneZh, dueEn, dueZh string
	}{
		{Change{"a.md", Missing}, "wrote a.md", "已写入 a.md", "a.md: missing", "a.md：缺失"},
		{Change{"a.md", Stale}, "wrote a.md", "已写入 a.md", "a.md: stale", "a.md：过期"},
		{Change{"a.md", LeftOver}, "removed a.md", "已删除 a.md", "a.md: left over", "a.md：多余"},
	} {
		if en, zh := tt.c.DoneText(diag.En), tt.c.DoneText(diag.Zh); en != tt.doneEn || zh != tt.doneZh {
			t.Errorf("%q, %q; want %q, %q", en, zh, tt.doneEn, tt.doneZh)
		}
		if en, zh := tt.c.StaleText(diag.En), tt.c.StaleText(diag.Zh); en != tt.dueEn || zh != tt.dueZh {
			t.Errorf("%q, %q; want %q, %q", en, zh, tt.dueEn, tt.dueZh)
		}
	}
}
