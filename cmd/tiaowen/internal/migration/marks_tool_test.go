package migration

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/project"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

const toolRoot = "../../../.."

type mk struct {
	start, end int
	label      string // with :name
	inner      string // own rendering of a run, "" = the words
	kids       []*mk
	line       int // AST line index
	run        bool
}

func TestMarksTool(t *testing.T) {
	slugs := strings.Split(os.Getenv("SLUGS"), ",")
	skip := map[string]bool{}
	for _, s := range strings.Fields(os.Getenv("SKIP")) {
		skip[s] = true
	}
	for round := 0; round < 6; round++ {
		p, err := project.Compile(toolRoot)
		if err != nil || p.Compiled == nil {
			t.Fatal(err)
		}
		old := snapshot(p.Compiled)
		texts := map[string]string{}
		for _, slug := range slugs {
			path := filepath.Join(toolRoot, "dsl", slug+".rules")
			b, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			texts[path] = string(b)
			var ds diag.List
			f, _ := rules.Parse(source.New(path, string(b)), &ds)
			n, out := convert(p.Compiled, slug, f, skip)
			fmt.Println(slug, "converted", n)
			if err := os.WriteFile(path, []byte(out), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		q, err := project.Compile(toolRoot)
		bad := 0
		if err != nil || q.Compiled == nil {
			t.Fatal("does not compile", err)
		}
		now := snapshot(q.Compiled)
		for id, was := range old {
			if is, ok := now[id]; !ok || is != was {
				bad++
				skip[id] = true
				if os.Getenv("SHOW") != "" {
					fmt.Printf("--- %s\n  was %s\n  is  %s\n", id, was, is)
				}
			}
		}
		fmt.Println("round", round, "bad", bad)
		if bad == 0 {
			return
		}
		for path, text := range texts {
			os.WriteFile(path, []byte(text), 0o644)
		}
	}
	t.Fatal("never settles")
}

// snapshot is what counts of each provision.
func snapshot(ws *ir.Workspace) map[string]string {
	out := map[string]string{}
	for _, p := range ws.Policies {
		for _, v := range p.Provisions {
			out[v.ID] = shape(v)
		}
	}
	return out
}

func shape(v *ir.Provision) string {
	lists := map[ir.Element][]string{}
	for _, l := range v.Lists {
		items := l.Items
		for i := 0; i < len(items); i++ {
			it := items[i]
			s := it.Term
			if it.Open {
				s = "等"
				q := texts(it.Quotes)
				if strings.HasPrefix(q, "等") {
					s = q
				}
				if s == "等" && i+1 < len(items) && !items[i+1].Open && adjacentQ(it.Quotes, items[i+1].Quotes) {
					s += texts(items[i+1].Quotes)
					i++
				}
			}
			lists[l.Element] = append(lists[l.Element], s)
		}
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s %s|", v.Kind, v.Modality, texts(v.ModalityQuotes))
	var es []string
	for e := range lists {
		es = append(es, string(e))
	}
	sort.Strings(es)
	for _, e := range es {
		l := lists[ir.Element(e)]
		sort.Strings(l)
		fmt.Fprintf(&b, "%s=%s|", e, strings.Join(l, "/"))
	}
	ps := []string{}
	for _, q := range v.Purpose {
		ps = append(ps, q.Text)
	}
	sort.Strings(ps)
	fmt.Fprintf(&b, "purpose=%s|result=%s|conds=%d pays=%d amb=%d dead=%d rem=%d", strings.Join(ps, "/"), texts(v.Result), len(v.Conditions), len(v.Pays), len(v.Ambiguities), len(v.Deadlines), len(v.Remarks))
	return b.String()
}

func adjacentQ(a, b []ir.Quote) bool {
	return len(a) > 0 && len(b) > 0 && a[len(a)-1].End == b[0].Start
}

func texts(qs []ir.Quote) string {
	var o []string
	for _, q := range qs {
		o = append(o, q.Text)
	}
	return strings.Join(o, "+")
}

var labels = map[ir.Element]bool{ir.By: true, ir.Does: true, ir.About: true, ir.With: true, ir.Through: true, ir.Manner: true, ir.In: true, ir.Of: true, ir.Asks: true, ir.Lead: true, ir.Responsible: true}

func convert(ws *ir.Workspace, slug string, f *rules.File, skip map[string]bool) (int, string) {
	pol := ws.Policy(slug)
	byLine := map[int]*ir.Provision{}
	for _, v := range pol.Provisions {
		byLine[v.Line] = v
	}
	var edits []edit
	n := 0
	for _, c := range f.Clauses {
		for _, i := range c.Items {
			p := i.Provision
			if p == nil || p.Text != nil || p.Only == nil {
				continue
			}
			switch p.Kind {
			case "duty", "power", "ban", "encourage":
			default:
				continue
			}
			v := byLine[p.Pos.Line]
			if v == nil {
				fmt.Println("no ir for line", p.Pos.Line)
				continue
			}
			if skip[v.ID] {
				continue
			}
			if text, ok := marked(ws, pol, f, p, v); ok {
				edits = append(edits, edit{f.Span(p.Only.Node), text})
				n++
			}
		}
	}
	return n, apply(f.Source, edits)
}

// marked renders the block of a provision as its sentence with marks and the
// lines that stay.
func marked(ws *ir.Workspace, pol *ir.Policy, f *rules.File, p *rules.Provision, v *ir.Provision) (string, bool) {
	clause := ws.Clause(v.Clause)
	var all []*mk
	keep := map[int]bool{} // lines that stay
	li, pi, mi := 0, 0, 0
	lines := p.Lines()
	for n, l := range lines {
		switch {
		case l.Terms != nil:
			list := v.Lists[li]
			li++
			ms, ok := listMarks(ws, clause, list, n)
			if !ok || !labels[list.Element] {
				keep[n] = true
				continue
			}
			all = append(all, ms...)
		case l.Modality != nil:
			k := len(l.Modality.Cites)
			qs := v.ModalityQuotes[mi : mi+k]
			mi += k
			if k != 1 || qs[0].InHeading || v.Modality != ir.Must && v.Modality != ir.May {
				keep[n] = true
				continue
			}
			all = append(all, &mk{start: qs[0].Start, end: qs[0].End, label: string(v.Modality), line: n})
		case l.Purpose != nil:
			k := len(l.Purpose.Cites)
			var qs []ir.Quote
			if l.Purpose.Element == "result" {
				return "", false
			}
			qs = v.Purpose[pi : pi+k]
			pi += k
			ok := true
			for _, q := range qs {
				ok = ok && !q.InHeading
			}
			if !ok {
				keep[n] = true
				continue
			}
			for _, q := range qs {
				all = append(all, &mk{start: q.Start, end: q.End, label: l.Purpose.Element, line: n})
			}
		default:
			keep[n] = true
		}
	}
	// place them: drop lines whose marks overlap wrongly
	for {
		bad := misplaced(all)
		if bad < 0 {
			break
		}
		keep[bad] = true
		all = slices.DeleteFunc(all, func(m *mk) bool { return m.line == bad })
	}
	hasDoes := slices.ContainsFunc(all, func(m *mk) bool { return strings.HasPrefix(m.label, "does") })
	if !hasDoes {
		return "", false
	}
	top := nest(all)
	if len(top) == 0 {
		return "", false
	}
	text, nth := render(ws, pol, clause, v, top)
	var b strings.Builder
	b.WriteString(text)
	if nth > 0 {
		fmt.Fprintf(&b, "@%d", nth)
	}
	var rest []string
	onlyBehind := true
	for n, l := range lines {
		if keep[n] {
			rest = append(rest, f.Span(l.Node).Text())
			if l.Reading == nil && l.Unclear == nil {
				onlyBehind = false
			}
		}
	}
	switch {
	case len(rest) == 0:
	case onlyBehind:
		b.WriteString("\n" + strings.Join(rest, "\n"))
	default:
		b.WriteString(" {\n" + strings.Join(rest, "\n") + "\n}")
	}
	return b.String(), true
}

func listMarks(ws *ir.Workspace, clause *ir.Clause, l ir.List, n int) ([]*mk, bool) {
	v := ws.Vocabulary
	type one struct {
		start, end int
		name       string
		open       bool
	}
	var items []one
	for _, it := range l.Items {
		if len(it.Quotes) != 1 || it.Quotes[0].InHeading || it.Quotes[0].Clause != clause.ID {
			return nil, false
		}
		q := it.Quotes[0]
		o := one{q.Start, q.End, "", it.Open}
		if !it.Open && it.Term != strings.Join(strings.Fields(q.Text), "") {
			if v.Label(it.Term) == it.Term {
				return nil, false // a literal of other words
			}
			o.name = it.Term
		}
		items = append(items, o)
	}
	var out []*mk
	for i := 0; i < len(items); {
		j := i + 1
		for j < len(items) && items[j].start >= items[j-1].end && glue(clause.Text[items[j-1].end:items[j].start]) && l.Element != ir.Does {
			j++
		}
		run := items[i:j]
		named, open := false, false
		for _, r := range run {
			named = named || r.name != ""
			open = open || r.open
		}
		if named && open {
			return nil, false
		}
		if named || l.Element == ir.Does || len(run) == 1 {
			for _, r := range run {
				if r.open {
					return nil, false
				}
				label := string(l.Element)
				if r.name != "" {
					label += ":" + r.name
				}
				m := &mk{start: r.start, end: r.end, label: label, line: n}
				if w := clause.Text[r.start:r.end]; r.name == "" && l.Element != ir.Does && strings.ContainsAny(w, "、等") {
					m.inner = "[" + esc(w) + "]"
				}
				out = append(out, m)
			}
		} else {
			m := &mk{start: run[0].start, end: run[len(run)-1].end, label: string(l.Element), line: n, run: true}
			plain := true
			for k, r := range run {
				w := clause.Text[r.start:r.end]
				if r.open {
					continue
				}
				if k > 0 && run[k-1].open {
					continue
				}
				if strings.ContainsAny(w, "、等") {
					plain = false
				}
				if k > 0 && !run[k].open && clause.Text[run[k-1].end:r.start] != "、" {
					plain = false
				}
			}
			if !plain {
				var b strings.Builder
				at := m.start
				for k, r := range run {
					b.WriteString(esc(clause.Text[at:r.start]))
					w := esc(clause.Text[r.start:r.end])
					if r.open || k > 0 && run[k-1].open {
						b.WriteString(w)
					} else {
						b.WriteString("[" + w + "]")
					}
					at = r.end
				}
				m.inner = b.String()
			}
			out = append(out, m)
		}
		i = j
	}
	return out, true
}

func esc(s string) string {
	return strings.NewReplacer(`\`, `\\`, `"`, `\"`, "[", `\[`, "]", `\]`).Replace(s)
}

func glue(s string) bool {
	switch strings.TrimSpace(s) {
	case "", "、", "和", "及", "与", "以及", "或":
		return true
	}
	return false
}

// misplaced is a line whose mark overlaps another one or the same place, -1 if none.
func misplaced(ms []*mk) int {
	for i, a := range ms {
		for _, b := range ms[i+1:] {
			if a.end <= b.start || b.end <= a.start {
				continue
			}
			in, out := a, b
			if b.start >= a.start && b.end <= a.end {
				in, out = b, a
			}
			nested := in.start >= out.start && in.end <= out.end && in.end-in.start < out.end-out.start
			if nested && out.inner == "" && !out.run && in.line != out.line && (strings.HasPrefix(out.label, "does:") || out.label == "does" && os.Getenv("NEST") != "") {
				continue
			}
			if strings.HasPrefix(a.label, "does") {
				return b.line
			}
			return a.line
		}
	}
	return -1
}

func nest(ms []*mk) []*mk {
	sort.SliceStable(ms, func(i, j int) bool {
		if ms[i].start != ms[j].start {
			return ms[i].start < ms[j].start
		}
		return ms[i].end > ms[j].end
	})
	var top []*mk
	for _, m := range ms {
		if len(top) > 0 && m.end <= top[len(top)-1].end {
			top[len(top)-1].kids = append(top[len(top)-1].kids, m)
			continue
		}
		top = append(top, m)
	}
	return top
}

func render(ws *ir.Workspace, pol *ir.Policy, clause *ir.Clause, v *ir.Provision, top []*mk) (string, int) {
	others := func(start, end int) bool { // whether another provision holds some of it
		for _, p := range pol.Provisions {
			if p == v || p.Clause != v.Clause {
				continue
			}
			for _, q := range p.Quotes {
				if !q.InHeading && q.Start < end && q.End > start {
					return true
				}
			}
		}
		return false
	}
	var b strings.Builder
	first := ""
	seen := false
	at := top[0].start
	for _, m := range top {
		if gap := clause.Text[at:m.start]; strings.Trim(gap, "，。；：、,;:. \n") != "" && others(at, m.start) {
			if !seen {
				first, seen = clause.Text[top[0].start:at], true
			}
			b.WriteString("…")
		} else {
			b.WriteString(esc(gap))
		}
		b.WriteString(mark(clause, m))
		at = m.end
	}
	if !seen {
		first = clause.Text[top[0].start:at]
	}
	tail := clause.Text[at:]
	if strings.HasPrefix(tail, "。") || strings.HasPrefix(tail, "；") || strings.HasPrefix(tail, "，") {
		r := []rune(tail)[0]
		b.WriteString(string(r))
		if !seen {
			first += string(r)
		}
	}
	nth := 0
	if strings.Count(clause.Text, first) > 1 {
		nth = strings.Count(clause.Text[:top[0].start], first) + 1
	}
	// strings of a line's length
	return lay(b.String()), nth
}

func mark(clause *ir.Clause, m *mk) string {
	var b strings.Builder
	b.WriteString("[" + m.label + " ")
	if m.inner != "" {
		b.WriteString(m.inner)
	} else {
		at := m.start
		for _, k := range m.kids {
			b.WriteString(esc(clause.Text[at:k.start]))
			b.WriteString(mark(clause, k))
			at = k.end
		}
		b.WriteString(esc(clause.Text[at:m.end]))
	}
	b.WriteString("]")
	return b.String()
}

// lay breaks a text into strings behind marks of punctuation outside marks,
// each as long as a line allows.
func lay(s string) string {
	var pieces []string
	var b strings.Builder
	depth := 0
	rs := []rune(s)
	for i, r := range rs {
		b.WriteRune(r)
		if r == '[' && (i == 0 || rs[i-1] != '\\') {
			depth++
		}
		if r == ']' && rs[i-1] != '\\' {
			depth--
		}
		if depth == 0 && strings.ContainsRune("，。；、", r) {
			pieces = append(pieces, b.String())
			b.Reset()
		}
	}
	if b.Len() > 0 {
		pieces = append(pieces, b.String())
	}
	var parts []string
	line := ""
	for _, p := range pieces {
		if line != "" && columns(line)+columns(p) > 93 {
			parts = append(parts, line)
			line = ""
		}
		line += p
	}
	parts = append(parts, line)
	for i := range parts {
		parts[i] = `"` + parts[i] + `"`
	}
	return strings.Join(parts, "\n")
}

func columns(s string) int {
	n := 0
	for _, r := range s {
		if r > 0x2E80 || r == '“' || r == '”' || r == '…' {
			n++
		}
		n++
	}
	return n
}
