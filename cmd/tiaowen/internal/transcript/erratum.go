package transcript

import (
	"sort"
	"strings"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/source"
)

// A fix puts right for the bytes start to end of the raw source.
type fix struct {
	start, end int
	right      string
}

// locateErrata finds the place of every erratum, in order.
func locateErrata(raw *source.File, errata []notice.Erratum, diags *diag.List) ([]fix, bool) {
	var fixes []fix
	ok := true
	for _, e := range errata {
		f, found := locate(raw, e, diags)
		ok = ok && found
		fixes = append(fixes, f)
	}
	sort.SliceStable(fixes, func(i, j int) bool { return fixes[i].start < fixes[j].start })
	for i := 1; ok && i < len(fixes); i++ {
		if fixes[i].start < fixes[i-1].end {
			diags.Error("draft-errata-overlap", raw.Span(fixes[i].start, fixes[i].end))
			ok = false
		}
	}
	return fixes, ok
}

func locate(raw *source.File, e notice.Erratum, diags *diag.List) (fix, bool) {
	if e.Line < 1 || e.Line > raw.Lines() {
		diags.Error("erratum-no-line", raw.Span(0, 0), e.Line, raw.Name(), raw.Lines())
		return fix{}, false
	}
	line := raw.LineSpan(e.Line)
	if n := strings.Count(line.Text(), e.Wrong); n != 1 || e.Wrong == "" {
		diags.Error("erratum-not-once", line, e.Wrong, n, e.Line, raw.Name())
		return fix{}, false
	}
	start := line.Start + strings.Index(line.Text(), e.Wrong)
	return fix{start, start + len(e.Wrong), e.Right}, true
}

// apply puts the fixes, which are sorted and do not overlap, into the text.
func apply(text string, fixes []fix) string {
	var b strings.Builder
	from := 0
	for _, f := range fixes {
		b.WriteString(text[from:f.start])
		b.WriteString(f.right)
		from = f.end
	}
	b.WriteString(text[from:])
	return b.String()
}

// fixed reports whether a fix touches the bytes start to end of the raw source.
func (m *maker) fixed(start, end int) bool {
	for _, f := range m.fixes {
		if f.start < end && start < f.end {
			return true
		}
	}
	return false
}
