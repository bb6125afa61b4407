package rules

import (
	"os"
	"testing"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

func BenchmarkParse(b *testing.B) {
	for _, name := range []string{"testdata/good.rules", "testdata/bad/lines.txtar"} {
		text, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				var diags diag.List
				Parse(source.New(name, string(text)), &diags)
			}
		})
	}
}
