package quantity

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

const sources = "../../corpus/sources"

func readSource(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(sources, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func withoutSpace(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

// show is what a test compares: the words of each quantity and its value.
func show(found []Quantity) []string {
	var out []string
	for _, q := range found {
		out = append(out, q.Text+": "+q.String())
	}
	return out
}

func TestPhrasesOfTheSources(t *testing.T) {
	count := 0
	for name, list := range phrases {
		source := withoutSpace(readSource(t, name))
		for _, p := range list {
			count++
			if !strings.Contains(source, withoutSpace(p.words)) {
				t.Errorf("%s: does not hold %q", name, p.words)
			}
			if got := show(Find(p.words)); !slices.Equal(got, p.want) {
				t.Errorf("%s: got %q, want %q", p.words, got, p.want)
			}
		}
	}
	if len(phrases) < 5 || count < 150 {
		t.Errorf("%d phrases of %d sources", count, len(phrases))
	}
}

// A whole source holds the quantities of each phrase too, and none where the
// phrase has none.
func TestPhrasesInTheirSource(t *testing.T) {
	for name, list := range phrases {
		text := newScript(readSource(t, name))
		found := Find(text.text)
		for _, p := range list {
			if places := text.places(p.words); !slices.ContainsFunc(places, func(at place) bool {
				return slices.Equal(wordsIn(found, at), wordsOf(p.want))
			}) {
				t.Errorf("%s: %s: not read in place as %q", name, p.words, p.want)
			}
		}
	}
}

// place is bytes of a text.
type place struct{ from, to int }

// places finds words in a text where white space differs.
func (s *script) places(words string) (out []place) {
	w := newScript(words).runes
	for i := range s.runes {
		if s.has(i, w) {
			out = append(out, place{s.from[i], s.to[i+len(w)-1]})
		}
	}
	return out
}

func wordsIn(found []Quantity, at place) (out []string) {
	for _, q := range found {
		if q.Start < at.to && at.from < q.End {
			out = append(out, withoutSpace(q.Text))
		}
	}
	return out
}

func wordsOf(want []string) (out []string) {
	for _, w := range want {
		words, _, _ := strings.Cut(w, ": ")
		out = append(out, withoutSpace(words))
	}
	return out
}

// How many quantities each source has was counted by reading it.
func TestCountsOfTheSources(t *testing.T) {
	want := map[string]int{
		"000_d06132848dd4c415.txt": 68,
		"001_3efb2f6ff6c0fdbc.txt": 25,
		"002_19efe97143368bb3.txt": 6,
		"003_0f426d3cb65d7592.txt": 14,
		"004_e4998f21954ea220.txt": 17,
	}
	for name, n := range want {
		if got := Find(readSource(t, name)); len(got) != n {
			t.Errorf("%s: %d quantities, want %d", name, len(got), n)
		}
	}
}

func TestIdiomsOfTheSources(t *testing.T) {
	list := []string{
		"一事一议", "一案一策", "一次性", "第一时间", "第三方", "第一次", "第19次", "一门受理", "一定", "一些", "一般", "一线", "进一步", "统一",
		"某一档次", "三清山", "四查四补", "一对一", "一证一书", "一公开", "举一反三", "三个区分开来", "四个全面", "五位一体", "二十大",
		"不漏一户、不落一人", "一个温暖", "12345", "5915530", "扫一扫", "清零", "零就业", "5G", "二维码",
	}
	for name := range phrases {
		text := newScript(readSource(t, name))
		found := Find(text.text)
		for _, idiom := range list {
			for _, at := range text.places(idiom) {
				if got := wordsIn(found, at); got != nil {
					t.Errorf("%s: %s is read as %q", name, idiom, got)
				}
			}
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, list := range phrases {
		for _, p := range list {
			f.Add(p.words)
		}
	}
	f.Add("0%\xb8000000")
	for _, p := range beyond {
		f.Add(p.words)
	}
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, q := range Find(text) {
			if q.Start < end || q.End <= q.Start || q.End > len(text) || text[q.Start:q.End] != q.Text {
				t.Fatalf("%q: bad place %d..%d", text, q.Start, q.End)
			}
			if utf8.ValidString(text) && (!utf8.RuneStart(text[q.Start]) || q.End < len(text) && !utf8.RuneStart(text[q.End])) {
				t.Fatalf("%q: %d..%d cuts a character", text, q.Start, q.End)
			}
			if q.Kind != Date && (!q.Low.Valid() || !q.High.Valid() || q.Low.Cmp(q.High) > 0) {
				t.Fatalf("%q: values %s..%s", text, q.Low, q.High)
			}
			_ = q.String()
			end = q.End
		}
	})
}
