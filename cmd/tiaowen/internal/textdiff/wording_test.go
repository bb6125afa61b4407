package textdiff

import "testing"

func TestReason(t *testing.T) {
	synonyms := []Synonym{
		{"照护", "照料", "同一行为的两种说法"},
		{"户籍所在地", "户籍地", "同一地点"},
		{"切实", "", "程度副词"},
	}
	for _, tc := range []struct {
		name, upper, lower string
		unexplained        int
	}{
		{"declared wording", "指定其他人员予以照护。", "指定其他人员予以照料。", 0},
		{"declared wording, longer", "由户籍所在地或居住地", "由户籍地或居住地", 0},
		{"the other way round", "由户籍地或居住地", "由户籍所在地或居住地", 0},
		{"an adverb dropped", "切实保障生活", "保障生活", 0},
		{"punctuation alone", "一事一议、一案一策", "一事一议一案一策", 0},
		{"another place", "由务工地或居住地", "由户籍地或居住地", 1},
		{"an adverb dropped with something else", "切实要保障生活", "保障生活", 1},
	} {
		t.Run(tc.name, func(t *testing.T) {
			n := 0
			for _, c := range Diff(tc.upper, tc.lower) {
				if c.Kind == Equal {
					continue
				}
				if _, ok := Reason(tc.upper, tc.lower, c, synonyms); !ok {
					n++
				}
			}
			if n != tc.unexplained {
				t.Errorf("%d changes unexplained, want %d", n, tc.unexplained)
			}
		})
	}
}
