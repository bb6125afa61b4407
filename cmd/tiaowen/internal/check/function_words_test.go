package check

import (
	"strings"
	"testing"
	"unicode"
)

// The list stays closed: each entry once and with a reason, and none that
// negates, excepts, sets a strength, counts or leaves a list open.
func TestFunctionWords(t *testing.T) {
	seen := map[string]bool{}
	for _, line := range strings.Split(strings.TrimSpace(functionWordsFile), "\n") {
		word, reason, _ := strings.Cut(line, "\t")
		switch {
		case word == "" || len(strings.Fields(reason)) < 3:
			t.Errorf("%q: a word, a tab and a reason", line)
		case seen[word]:
			t.Errorf("%s stands twice", word)
		case strings.ContainsAny(word, "非不未无没勿禁除外仅只可须应要得必或且等各每一二三四五六七八九十百千万半两零"),
			strings.ContainsFunc(word, func(r rune) bool { return unicode.IsDigit(r) || !unicode.Is(unicode.Han, r) }):
			t.Errorf("%s means something of its own", word)
		}
		seen[word] = true
	}
	if len(seen) > 30 {
		t.Errorf("%d entries: keep it small", len(seen))
	}
}

// What is left of a word that was cited in part is no function word: 及 of 及时.
func TestFunctionWordsCompose(t *testing.T) {
	for text, want := range map[string]bool{
		"的": true, "对于": true, "并将": true, "以及对": true,
		"对象": false, "象": false, "及": false, "对非": false, "的和x": false, "或": false,
	} {
		if got := functionWords.compose(text, nil); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
	if !functionWords.compose("或对", orWords) {
		t.Error("a connective that is held stands beside function words")
	}
}
