package consistency

import (
	"strings"
	"testing"
)

func TestUnknownNotice(t *testing.T) {
	if _, err := Check(newFixture(t).ws, "west"); err == nil || !strings.Contains(err.Error(), `"west"`) {
		t.Errorf("error %v", err)
	}
}

// TestMessages: every row of the table has a text in both languages, every code
// a name, and no text is left over.
func TestMessages(t *testing.T) {
	for language, table := range map[string]map[string]string{"en": english(), "zh": chinese()} {
		used := map[string]bool{}
		for _, r := range rules() {
			for _, key := range []string{string(r.code), string(r.code) + "/" + string(r.detail)} {
				used[key] = true
				if table[key] == "" {
					t.Errorf("%s: no text for %s", language, key)
				}
			}
		}
		for key := range table {
			if !used[key] {
				t.Errorf("%s: nothing says %s", language, key)
			}
		}
	}
}
