package rules

import (
	"os"
	"strings"
	"testing"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

func BenchmarkParse(b *testing.B) {
	for _, name := range []string{"../../dsl/national-2022.rules", "testdata/bad/all.rules"} {
		text, _ := os.ReadFile(name)
		b.Run(name[strings.LastIndex(name, "/")+1:], func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				var d diag.List
				Parse(source.New("a", string(text)), &d)
			}
		})
	}
	text, _ := os.ReadFile("../../dsl/national-2022.rules")
	b.Run("lex", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			lexAll(source.New("a", string(text)))
		}
	})
}
