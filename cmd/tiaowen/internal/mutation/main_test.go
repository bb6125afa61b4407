package mutation

import (
	"flag"
	"os"
	"runtime/debug"
	"slices"
	"sync"
	"testing"
)

const root = "../../../.."

var (
	tried     = flag.String("mutants", "sample", "which mutants are tried: sample, or all")
	some      = flag.String("only", "", "operators and notices, with commas between: the others are not tried")
	survivors = flag.String("survivors", "", "with -mutants all: write the survivors to this file")
	update    = flag.Bool("update", false, "with -mutants all: write testdata/floor.txt anew")
)

// TestMain trades memory for time: much of a trial is collecting garbage.
func TestMain(m *testing.M) {
	debug.SetGCPercent(400)
	os.Exit(m.Run())
}

// repository is the corpus of this repository with its mutants.
var repository = sync.OnceValues(func() (*Corpus, error) { return Load(root) })

func corpus(t *testing.T) *Corpus {
	t.Helper()
	c, err := repository()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func (c *Corpus) slugs() []string {
	var out []string
	for slug := range c.files {
		out = append(out, slug)
	}
	slices.Sort(out)
	return out
}

// sample is the n mutants of each operator and column with the lowest numbers.
func sample(all []Mutant, n int) []Mutant {
	type cell struct {
		op  Operator
		col Column
	}
	drawn := slices.SortedFunc(slices.Values(all), func(a, b Mutant) int {
		switch x, y := a.draw(), b.draw(); {
		case x < y:
			return -1
		case x > y:
			return 1
		}
		return 0
	})
	count := map[cell]int{}
	return slices.DeleteFunc(drawn, func(m Mutant) bool {
		count[cell{m.Operator, m.Column}]++
		return count[cell{m.Operator, m.Column}] > n
	})
}
