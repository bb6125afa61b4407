package bilingual

import (
	"slices"
	"testing"

	"tiaowen/grammar/diag"
)

type words struct {
	granted string
	status  map[string]string
}

func TestPick(t *testing.T) {
	for lang, want := range map[diag.Lang]string{diag.En: "yes", diag.Zh: "是", "": "yes"} {
		if got := Pick(lang, "yes", "是"); got != want {
			t.Errorf("%q: %s, want %s", lang, got, want)
		}
	}
}

func TestGaps(t *testing.T) {
	en := words{"%[2]s grants %[1]d", map[string]string{"a": "x", "b": "y"}}
	for _, tt := range []struct {
		zh   words
		want []string
	}{
		{words{"%[1]d 项由 %[2]s 给予", map[string]string{"a": "甲", "b": "乙"}}, nil},
		{words{"%[1]d 项", map[string]string{"a": "甲", "b": "乙"}}, []string{".granted takes [%[1] %[2]] and [%[1]]"}},
		{words{"%[1]d 项由 %[2]s 给予", map[string]string{"a": "", "b": "乙"}}, []string{".status[a] is empty in one language only"}},
		{words{"%[1]d 项由 %[2]s 给予", map[string]string{"a": "甲"}}, []string{".status has 2 and 1 texts", ".status[b] stands in one language only"}},
	} {
		if got := Gaps(en, tt.zh); !slices.Equal(got, tt.want) {
			t.Errorf("%v: %q, want %q", tt.zh, got, tt.want)
		}
	}
}

func TestCounted(t *testing.T) {
	links := Counted{"%[1]d link in %[2]s", "%[1]d links in %[2]s"}
	for n, want := range map[int]string{0: "0 links in a", 1: "1 link in a", 2: "2 links in a"} {
		if got := links.Of(n, "a"); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	if got := (Counted{One: "%[1]d 处"}).Of(2); got != "2 处" {
		t.Errorf("a language with one form: %q", got)
	}
}
