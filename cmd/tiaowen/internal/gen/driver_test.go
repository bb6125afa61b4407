package gen_test

import (
	"fmt"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// driver is a program that decides the cases on its input under every notice.
func driver(ws *ir.Workspace) []byte {
	var imports, calls, single strings.Builder
	for _, p := range ws.Policies {
		pkg := strings.ReplaceAll(p.Slug, "-", "")
		all, reread := usedSubjects(p)
		fmt.Fprintf(&imports, "\t%q\n", "example.org/casework/generated/"+pkg)
		fmt.Fprintf(&single, "var %sAlone = %#v\n", pkg, alone(p, all))
		fmt.Fprintf(&single, "var %[1]sOut [%[1]s.Subjects]facts.Outcome\n", pkg)
		fmt.Fprintf(&calls, "\t\t%[1]s.Decide(&c, &%[1]sOut)\n", pkg)
		fmt.Fprintf(&calls, "\t\tfor i, o := range %sOut {\n\t\t\ts := %s.Subject(i)\n", pkg, pkg)
		fmt.Fprintf(&calls, "\t\t\toutcome(n, %q, s.String(), o, %sAlone[i])\n", p.Slug, pkg)
		fmt.Fprintf(&calls, "\t\t\texplanation(n, %q, s.String(), o, %s.Explain(&c, s))\n\t\t}\n", p.Slug, pkg)
		for _, s := range reread {
			fmt.Fprintf(&calls, "\t\toutcome(n, %q, %q, %s.%sReading(&c), true)\n", p.Slug, s+"'", pkg, camel(s))
		}
		fmt.Fprintf(&calls, "\t\tfor _, s := range %s.StandardsOn(c.Date) {\n\t\t\tstandard(n, %q, s)\n\t\t}\n", pkg, p.Slug)
	}
	return []byte(strings.NewReplacer("//IMPORTS", imports.String(), "//CALLS", calls.String(), "//ALONE", single.String()).Replace(program))
}

// alone tells which subjects one provision decides: only those have one reason.
func alone(p *ir.Policy, subjects []string) []bool {
	var out []bool
	for _, s := range subjects {
		n := 0
		for _, v := range p.Provisions {
			if v.Kind.Decides() && v.Subject == s {
				n++
			}
		}
		out = append(out, n == 1)
	}
	return out
}

func camel(name string) string {
	var out string
	for _, word := range strings.Split(name, "_") {
		out += strings.ToUpper(word[:1]) + word[1:]
	}
	return out
}

const program = `package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"example.org/casework/generated/facts"
//IMPORTS)

var w = bufio.NewWriter(os.Stdout)

//ALONE
func main() {
	defer w.Flush()
	in := json.NewDecoder(os.Stdin)
	for n := 0; ; n++ {
		var c facts.Case
		if err := in.Decode(&c); err == io.EOF {
			return
		} else if err != nil {
			panic(err)
		}
//CALLS	}
}

func outcome(n int, slug, subject string, o facts.Outcome, alone bool) {
	reason := ""
	if alone {
		reason = o.Reason.String()
	}
	var pays []string
	for _, p := range o.Payments() {
		source := ""
		if p.Source != nil {
			source = p.Source.ID
		}
		pays = append(pays, fmt.Sprintf("%s %d %d %v %v %s", amount(p.Amount), p.Terms.Base, p.Terms.Period, p.Terms.Once, p.Discretionary, source))
	}
	extent := ""
	if total, _ := o.Total.Fen(); o.Total.Known() {
		extent = fmt.Sprintf(" total %d", total)
	}
	if o.Lasts != nil {
		extent += fmt.Sprintf(" lasts %v to %v", o.Lasts.Low, o.Lasts.High)
	}
	fmt.Fprintf(w, "%d %s %s %s %s needs %v pays %v%s\n", n, slug, subject, o.Status, reason, o.Needs.List(), pays, extent)
}

// explanation tells the steps, and whether they come to another outcome.
func explanation(n int, slug, subject string, decided facts.Outcome, e *facts.Explanation) {
	var steps []string
	for _, s := range e.Steps {
		steps = append(steps, fmt.Sprintf("%s %s %s %s %v", s.Rule.ID, s.Element, s.Quote, s.Truth, s.Needs.List()))
	}
	if e.Outcome != decided {
		steps = append(steps, fmt.Sprintf("explained as %+v, decided as %+v", e.Outcome, decided))
	}
	fmt.Fprintf(w, "%d %s %s because %v\n", n, slug, subject, steps)
}

func amount(a facts.Amount) string {
	ln, ld := a.Low.Fen()
	hn, hd := a.High.Fen()
	return fmt.Sprintf("%v %d/%d %d/%d", a.Open, ln, ld, hn, hd)
}

func standard(n int, slug string, s facts.StandardValue) {
	value := amount(s.Amount)
	if !s.Needs.Empty() {
		value = ""
	}
	fmt.Fprintf(w, "%d %s %s is %s needs %v by %s\n", n, slug, s.Name, value, s.Needs.List(), s.Source.ID)
}
`
