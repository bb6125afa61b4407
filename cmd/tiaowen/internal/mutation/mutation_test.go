package mutation

import (
	"fmt"
	"maps"
	"math"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
)

// floorFile has how many mutants of each kind the checks told when all were
// tried. The checks may tell more, and there may be more mutants.
const floorFile = "testdata/floor.txt"

const floorHeader = `# How many of the mutants a strict check tells: told/all, and behind + those that
# are no rules, or change nothing (equivalent.txt). Written by
#   go test ./cmd/tiaowen/internal/mutation -timeout 60m -mutants all -update
# A line an operator, a table a notice. No figure may shrink unseen.

`

// Of the sample this many are tried of each operator and column.
const perCell = 4

func readFloor(t *testing.T) Tally {
	t.Helper()
	text, err := os.ReadFile(floorFile)
	if err != nil {
		t.Fatal(err)
	}
	floor, err := ParseTally(string(text))
	if err != nil {
		t.Fatal(err)
	}
	return floor
}

// No operator finds fewer places than it did. Where rules were rewritten and a
// smaller number is right, the floor is written anew and the difference read.
func TestCounts(t *testing.T) {
	if *update {
		t.Skip("the floor is written anew")
	}
	made := Tally{}
	for _, m := range corpus(t).Mutants() {
		made.Add(m, Count{Neither: 1})
	}
	slugs := corpus(t).slugs()
	for _, op := range Operators() {
		for _, c := range Columns() {
			if now, before := made.Sum(op, c, slugs).Made(), readFloor(t).Sum(op, c, slugs).Made(); now < before {
				t.Errorf("%s, %s: %d mutants, %d before", op, c, now, before)
			}
		}
	}
}

// The checks tell as many of the mutants as they did: of a sample, or of all.
func TestMutants(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles hundreds of mutants")
	}
	c, all := corpus(t), *tried == "all"
	mutants := slices.DeleteFunc(c.Mutants(), func(m Mutant) bool { return !asked(Row{m.Notice, m.Operator}) })
	if !all {
		mutants = sample(mutants, perCell)
	}
	verdicts := try(mutants, c.Try)
	found := count(mutants, verdicts, equivalents(t))
	if !all {
		holdSample(t, c, found)
		return
	}
	report(t, c, mutants, verdicts, found)
	if !*update {
		holdAll(t, c, found)
		return
	}
	for row, counts := range readFloor(t) {
		if !asked(row) {
			found[row] = counts
		}
	}
	if err := os.WriteFile(floorFile, []byte(floorHeader+found.Format(c.slugs())), 0o644); err != nil {
		t.Fatal(err)
	}
}

// asked reports whether the operator or the notice is to be tried.
func asked(r Row) bool {
	list := strings.Split(*some, ",")
	return *some == "" || slices.Contains(list, string(r.Operator)) || slices.Contains(list, r.Notice)
}

func askedOf(t Tally) Tally {
	maps.DeleteFunc(t, func(r Row, _ map[Column]Count) bool { return !asked(r) })
	return t
}

// try tries the mutants, as many at a time as there are processors.
func try(mutants []Mutant, trial func(Mutant) Verdict) []Verdict {
	out, next := make([]Verdict, len(mutants)), make(chan int)
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for i := range next {
				out[i] = trial(mutants[i])
			}
		})
	}
	for i := range mutants {
		next <- i
	}
	close(next)
	workers.Wait()
	return out
}

func count(mutants []Mutant, verdicts []Verdict, equal map[string]string) Tally {
	out := Tally{}
	for i, m := range mutants {
		switch {
		case verdicts[i].Killed():
			out.Add(m, Count{Killed: 1})
		case verdicts[i] == NoRule || equal[name(m)] != "":
			out.Add(m, Count{Neither: 1})
		default:
			out.Add(m, Count{Survived: 1})
		}
	}
	return out
}

// holdSample asks whether the sample could be drawn from the floor: where all
// were told, each must be; else chance is allowed for.
func holdSample(t *testing.T, c *Corpus, found Tally) {
	floor := askedOf(readFloor(t))
	for _, op := range append(Operators(), "") {
		for _, col := range Columns() {
			got, want := found.Sum(op, col, c.slugs()), floor.Sum(op, col, c.slugs())
			if want.Of() == 0 {
				continue
			}
			if p := float64(want.Killed) / float64(want.Of()); atMost(got.Killed, got.Of(), p) < 1e-3 {
				t.Errorf("%s, %s: %s are told, of all %s were: try all with -mutants all", op, col, got, want)
			}
		}
	}
}

// atMost is how likely at most k of n are told where each is with p.
func atMost(k, n int, p float64) float64 {
	sum, ways := 0.0, 1.0
	for i := 0; i <= k; i++ {
		sum += ways * math.Pow(p, float64(i)) * math.Pow(1-p, float64(n-i))
		ways = ways * float64(n-i) / float64(i+1)
	}
	return sum
}

// holdAll holds the rate of every operator and column of a notice to the floor.
func holdAll(t *testing.T, c *Corpus, found Tally) {
	floor := askedOf(readFloor(t))
	for _, slug := range c.slugs() {
		for _, op := range Operators() {
			for _, col := range Columns() {
				got, want := found.Sum(op, col, []string{slug}), floor.Sum(op, col, []string{slug})
				if got.Killed*want.Of() < want.Killed*got.Of() {
					t.Errorf("%s, %s, %s: %s are told, %s were", slug, op, col, got, want)
				}
			}
		}
	}
}

// report prints the tables, and the survivors into a file.
func report(t *testing.T, c *Corpus, mutants []Mutant, verdicts []Verdict, found Tally) {
	two := []string{"ningxia-2022", "zhongwei-2022"}
	fmt.Println(found.Table("all notices", c.slugs()))
	fmt.Println(found.Table("two of 2022", two))
	for _, slug := range c.slugs() {
		fmt.Printf("%-20s", slug)
		for _, col := range Columns() {
			fmt.Printf("%18s", found.Sum("", col, []string{slug}))
		}
		fmt.Println()
	}
	fmt.Printf("\n%s by\n", "told")
	by := map[Operator]map[Verdict]int{}
	for i, m := range mutants {
		if by[m.Operator] == nil {
			by[m.Operator] = map[Verdict]int{}
		}
		if verdicts[i].Killed() {
			by[m.Operator][verdicts[i]]++
		}
	}
	for _, op := range Operators() {
		fmt.Printf("%-20s%v\n", op, by[op])
	}
	links := slices.DeleteFunc(slices.Clone(mutants), func(m Mutant) bool { return m.Operator != OtherLink })
	reviewed := count(links, try(links, c.TryReviewed), nil)
	fmt.Printf("\nlink, by the reviews alone:")
	for _, col := range Columns() {
		fmt.Printf(" %s %s", col, reviewed.Sum(OtherLink, col, c.slugs()))
	}
	fmt.Println()
	if *survivors == "" {
		return
	}
	equal := equivalents(t)
	var out strings.Builder
	for i, m := range mutants {
		if verdicts[i] == Survived {
			fmt.Fprintf(&out, "%s\t%s\n", m, equal[name(m)])
		}
	}
	if err := os.WriteFile(*survivors, []byte(out.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}

// name is what equivalent.txt calls a mutant.
func name(m Mutant) string {
	return fmt.Sprintf("%s:%s\t%s\t%s", m.Notice, m.Clause, m.Operator, m.What)
}

// equivalents are the mutants that say the same as the rule, each with the reason.
func equivalents(t *testing.T) map[string]string {
	t.Helper()
	text, err := os.ReadFile("testdata/equivalent.txt")
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		i := strings.LastIndex(line, "\t")
		if i < 0 || strings.TrimSpace(line[i:]) == "" {
			t.Fatalf("no reason: %s", line)
		}
		out[line[:i]] = line[i+1:]
	}
	return out
}
