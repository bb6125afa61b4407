package gen_test

import (
	"bufio"
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tiaowen/cmd/tiaowen/internal/casefile"
	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/eval/testdata/sample"
	"tiaowen/cmd/tiaowen/internal/gen"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// The generated code and the reference evaluator agree on every benefit of
// every random notice for every random case: status, reason, needs, payments
// and their terms, the second readings, the standards of the day, and the
// conditions that an explanation tells.
func TestGeneratedCodeAgreesWithEvaluator(t *testing.T) {
	seeds := []uint64{1, 2}
	if testing.Short() {
		seeds = seeds[:1]
	}
	for _, seed := range seeds {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			r := newRandom(seed)
			var cases []ir.Case
			for i := range 400 {
				cases = append(cases, r.makeCase([]int{100, 95, 80, 50, 10}[i%5]))
			}
			agree(t, r.ws, cases)
		})
	}
}

func TestGeneratedSampleAgreesWithEvaluator(t *testing.T) {
	r := &random{Rand: rand.New(rand.NewPCG(3, 3)), ws: sample.Workspace()}
	cases := []ir.Case{{}, sample.Unemployed()}
	for i := range 500 {
		c := r.makeCase([]int{100, 90, 60}[i%3])
		cases = append(cases, c)
	}
	agree(t, r.ws, cases)
}

// agree runs the generated code on the cases and compares it line by line, as
// the lines come: all of them at once would be hundreds of megabytes.
func agree(t *testing.T, ws *ir.Workspace, cases []ir.Case) {
	t.Helper()
	got, wait := generated(t, ws, cases)
	var count tally
	for i, c := range cases {
		for _, want := range reference(t, ws, i, c) {
			got.Scan()
			count.hold(t, got.Text(), want)
		}
	}
	if got.Scan() {
		t.Errorf("the generated code goes on: %s", got.Text())
	}
	if err := wait(); err != nil {
		t.Fatal(err)
	}
	if count.differ > 0 {
		t.Errorf("%d of %d lines differ", count.differ, count.lines)
	}
	for _, s := range []ir.Status{ir.Granted, ir.Denied, ir.Discretionary, ir.Undetermined} {
		if count.statuses[string(s)] < 10 {
			t.Errorf("only %d lines are %s: the cases prove little", count.statuses[string(s)], s)
		}
	}
}

// tally counts the lines held to the evaluator's.
type tally struct {
	lines, differ int
	statuses      map[string]int
}

func (c *tally) hold(t *testing.T, got, want string) {
	t.Helper()
	if c.statuses == nil {
		c.statuses = map[string]int{}
	}
	if f := strings.SplitN(want, " ", 5); len(f) > 3 {
		c.statuses[f[3]]++
	}
	c.lines++
	if got == want {
		return
	}
	c.differ++
	if c.differ < 5 {
		t.Errorf("generated %s\nevaluated %s", got, want)
	}
}

// generated compiles the generated code and starts it on the cases. What it
// prints comes line by line; wait is called after the last.
func generated(t *testing.T, ws *ir.Workspace, cases []ir.Case) (lines *bufio.Scanner, wait func() error) {
	t.Helper()
	dir := write(t, ws, gen.File{Path: "main.go", Data: driver(ws)})
	goCommand(t, dir, "build", "-o", "driver", ".")
	var in bytes.Buffer
	for _, c := range cases {
		text, err := casefile.Format(c, ws.Vocabulary)
		if err != nil {
			t.Fatal(err)
		}
		in.Write(text)
	}
	cmd := exec.CommandContext(t.Context(), filepath.Join(dir, "driver"))
	cmd.Stdin, cmd.Stderr = &in, os.Stderr
	out, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	lines = bufio.NewScanner(out)
	lines.Buffer(nil, 1<<20)
	return lines, cmd.Wait
}

// reference is what the evaluator says, in the form in which the driver prints.
func reference(t *testing.T, ws *ir.Workspace, number int, c ir.Case) []string {
	t.Helper()
	var out []string
	for _, p := range ws.Policies {
		outcomes, err := eval.Decide(ws, p.Slug, c)
		if err != nil {
			t.Fatal(err)
		}
		for _, b := range eval.ByBenefit(outcomes) {
			reason := ""
			if len(b.Outcomes) == 1 {
				reason = string(b.Outcomes[0].Reason)
			}
			out = append(out, line(number, p.Slug, b.Subject, b.Status, reason, b.Needs, b.Payments())+extent(b))
			out = append(out, fmt.Sprintf("%d %s %s because %v", number, p.Slug, b.Subject, steps(b)))
		}
		seen := map[string]bool{}
		for _, o := range outcomes {
			if !seen[o.Subject] && len(o.Alternatives) > 0 {
				a := o.Alternatives[0].Outcome
				alone := eval.Benefit{Status: a.Status, Outcomes: []eval.Outcome{a}}
				out = append(out, line(number, p.Slug, o.Subject+"'", a.Status, string(a.Reason), a.Needs, a.Payments)+extent(alone))
			}
			seen[o.Subject] = true
		}
		out = append(out, standardLines(t, ws, p.Slug, number, c.Date)...)
	}
	return out
}

func line(number int, slug, subject string, status ir.Status, reason string, needs []string, paid []eval.Payment) string {
	var pays []string
	for _, p := range paid {
		source := ""
		if i := slices.IndexFunc(p.Uses, func(u eval.Use) bool { return u.Provision != "" }); i >= 0 {
			source = p.Uses[i].Provision
		}
		pays = append(pays, fmt.Sprintf("%s %d %d %v %v %s", amount(p.Amount), p.Base, periodCode(p.Period), p.Once, p.Discretionary, source))
	}
	return fmt.Sprintf("%d %s %s %s %s needs %v pays %v", number, slug, subject, status, reason, needs, pays)
}

// extent is the total and the length that the first rule to give something states.
func extent(b eval.Benefit) string {
	out := ""
	for _, o := range b.Outcomes {
		if o.Status != b.Status || o.Status != ir.Granted && o.Status != ir.Discretionary {
			continue
		}
		if o.Total != nil {
			out = fmt.Sprintf(" total %d", o.Total.Fen)
		}
		if o.Lasts != nil {
			out += " lasts " + months(o.Lasts.Low) + " to " + months(o.Lasts.High)
		}
		return out
	}
	return out
}

func months(n *quantity.Ratio) string {
	if n == nil {
		return "unknown"
	}
	return n.String()
}

func periodCode(p quantity.Unit) int {
	return map[quantity.Unit]int{quantity.Month: 1, quantity.Year: 2}[p]
}

func amount(a eval.Amount) string {
	end := func(r *quantity.Ratio) string {
		if r == nil {
			return "0/0"
		}
		return fmt.Sprintf("%d/%d", r.Num, r.Den)
	}
	return fmt.Sprintf("%v %s %s", a.Open, end(a.Low), end(a.High))
}

func standardLines(t *testing.T, ws *ir.Workspace, slug string, number int, date ir.Date) []string {
	t.Helper()
	if date.IsZero() {
		return nil
	}
	values, err := eval.Standards(ws, slug, date)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, v := range values {
		name := v.Decl.Name
		if v.Index != "" {
			name += "[" + v.Index + "]"
		}
		value := amount(v.Amount)
		if len(v.Needs) > 0 {
			value = ""
		}
		out = append(out, fmt.Sprintf("%d %s %s is %s needs %v by %s", number, slug, name, value, v.Needs, v.Uses[0].Provision))
	}
	return out
}
