package diag

import (
	"slices"
	"sort"

	"tiaowen/grammar/source"
)

// Severity says what a diagnostic does to the run.
type Severity uint8

// Severities, least severe first.
const (
	Note    Severity = iota // worth knowing
	Warning                 // fails a strict run
	Error                   // fails every run: nothing is written
)

// Diagnostic is one thing to say about the input. Its wording is looked up by
// Code in the message tables and filled with Args.
type Diagnostic struct {
	Code     string // stable, "stage-what", for example "cite-not-found"
	Severity Severity
	Args     []any
	Primary  source.Span
	Related  []Related
	Edit     *Edit // a mend that is certain, or nil
	Accepted bool  // a warning that fails no strict run: the input says why it stands
}

// Related is a second place that explains the first: the words of the clause,
// the earlier declaration. Its wording is looked up like a diagnostic's.
type Related struct {
	Code string
	Args []any
	Span source.Span
}

// Edit replaces the text of Span.
type Edit struct {
	Span source.Span
	Text string
}

// List gathers diagnostics; the zero List is ready for use.
type List struct {
	items []Diagnostic
}

// Error adds an error and returns it, so that the caller can add related
// places or an edit. The pointer is valid until the next addition.
func (l *List) Error(code string, at source.Span, args ...any) *Diagnostic {
	return l.add(code, Error, at, args)
}

// Warn adds a warning; see Error.
func (l *List) Warn(code string, at source.Span, args ...any) *Diagnostic {
	return l.add(code, Warning, at, args)
}

// Note adds a note; see Error.
func (l *List) Note(code string, at source.Span, args ...any) *Diagnostic {
	return l.add(code, Note, at, args)
}

func (l *List) add(code string, s Severity, at source.Span, args []any) *Diagnostic {
	l.items = append(l.items, Diagnostic{Code: code, Severity: s, Args: args, Primary: at})
	return &l.items[len(l.items)-1]
}

// Add appends what another list has.
func (l *List) Add(o *List) { l.items = append(l.items, o.items...) }

// Relate adds a related place.
func (d *Diagnostic) Relate(code string, at source.Span, args ...any) *Diagnostic {
	d.Related = append(d.Related, Related{Code: code, Args: args, Span: at})
	return d
}

// Mend sets the edit that mends the fault.
func (d *Diagnostic) Mend(at source.Span, text string) *Diagnostic {
	d.Edit = &Edit{Span: at, Text: text}
	return d
}

// Accept marks a warning that the input itself gives the reason for.
func (d *Diagnostic) Accept() *Diagnostic {
	d.Accepted = true
	return d
}

// FailsStrict reports whether any diagnostic fails a strict run.
func (l *List) FailsStrict() bool {
	return slices.ContainsFunc(l.items, func(d Diagnostic) bool { return d.Severity > Note && !d.Accepted })
}

// HasErrors reports whether any diagnostic is an error.
func (l *List) HasErrors() bool { return l.Worst() == Error && len(l.items) > 0 }

// Worst is the highest severity in the list, Note for an empty one.
func (l *List) Worst() Severity {
	worst := Note
	for i := range l.items {
		worst = max(worst, l.items[i].Severity)
	}
	return worst
}

// Sorted returns the diagnostics by file, place and code, without repeats
// (same code at the same place).
func (l *List) Sorted() []Diagnostic {
	out := append([]Diagnostic(nil), l.items...)
	sort.SliceStable(out, func(i, j int) bool { return before(&out[i], &out[j]) })
	kept := out[:0]
	for i := range out {
		if n := len(kept); n > 0 && kept[n-1].Code == out[i].Code && kept[n-1].Primary == out[i].Primary {
			continue
		}
		kept = append(kept, out[i])
	}
	return kept
}

func before(a, b *Diagnostic) bool {
	if an, bn := fileName(a.Primary), fileName(b.Primary); an != bn {
		return an < bn
	}
	if a.Primary.Start != b.Primary.Start {
		return a.Primary.Start < b.Primary.Start
	}
	if a.Primary.End != b.Primary.End {
		return a.Primary.End < b.Primary.End
	}
	return a.Code < b.Code
}

func fileName(s source.Span) string {
	if s.File == nil {
		return ""
	}
	return s.File.Name()
}
