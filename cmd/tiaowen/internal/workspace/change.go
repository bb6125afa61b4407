package workspace

import (
	"fmt"

	"tiaowen/cmd/tiaowen/internal/bilingual"
	"tiaowen/grammar/diag"
)

// changeWords say what became of a file, in one language; each takes its name.
type changeWords struct {
	wrote, removed string
	differs        map[Difference]string
}

var changeEnglish = changeWords{
	wrote: "wrote %[1]s", removed: "removed %[1]s",
	differs: map[Difference]string{Missing: "%[1]s: missing", Stale: "%[1]s: stale", LeftOver: "%[1]s: left over"},
}

var changeChinese = changeWords{
	wrote: "已写入 %[1]s", removed: "已删除 %[1]s",
	differs: map[Difference]string{Missing: "%[1]s：缺失", Stale: "%[1]s：过期", LeftOver: "%[1]s：多余"},
}

// DoneText says what Write did to the file.
func (c Change) DoneText(lang diag.Lang) string {
	w := bilingual.Pick(lang, changeEnglish, changeChinese)
	if c.What == LeftOver {
		return fmt.Sprintf(w.removed, c.Name)
	}
	return fmt.Sprintf(w.wrote, c.Name)
}

// StaleText says what Write would do to the file, and why.
func (c Change) StaleText(lang diag.Lang) string {
	return fmt.Sprintf(bilingual.Pick(lang, changeEnglish, changeChinese).differs[c.What], c.Name)
}
