package diag

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"tiaowen/grammar/source"
)

// WriteText writes the diagnostics for a person at a terminal: a header with
// severity and code, the place with an excerpt of the source, the hint, the
// edit, and the related places. The error is w's.
func WriteText(w io.Writer, items []Diagnostic, lang Lang) error {
	return writeText(w, items, lang, published())
}

func writeText(w io.Writer, items []Diagnostic, lang Lang, c catalog) error {
	p := printer{bufio.NewWriter(w), lang, c}
	for i := range items {
		if i > 0 {
			p.printf("\n")
		}
		p.diagnostic(&items[i])
	}
	return p.out.Flush()
}

type printer struct {
	out      *bufio.Writer // keeps the first error for Flush
	lang     Lang
	messages catalog
}

func (p *printer) printf(format string, args ...any) { fmt.Fprintf(p.out, format, args...) }

func (p *printer) diagnostic(d *Diagnostic) {
	p.printf("%s[%s]: %s\n", d.Severity.Label(p.lang), d.Code, p.messages.text(p.lang, d.Code, d.Args))
	p.place(d.Primary, "^")
	if hint := p.messages.hint(p.lang, d.Code, d.Args); hint != "" {
		p.printf("  = %s: %s\n", p.lang.pick("hint", "建议"), hint)
	}
	if d.Edit != nil {
		p.printf("  = %s\n", editText(d.Edit, p.lang))
	}
	for _, r := range d.Related {
		p.printf("%s: %s\n", p.lang.pick("see", "参见"), p.messages.text(p.lang, r.Code, r.Args))
		p.place(r.Span, "-")
	}
}

// place writes where a span is and its excerpt; nothing for the zero Span.
func (p *printer) place(s source.Span, mark string) {
	if s.IsZero() {
		return
	}
	at, lines := s.Position(), excerpts(s, mark)
	gutter := len(fmt.Sprint(lines[len(lines)-1].number))
	p.printf("%*s--> %s:%d:%d\n", gutter, "", s.File.Name(), at.Line, at.Column)
	p.printf("%*s |\n", gutter, "")
	for i, e := range lines {
		if i > 0 && e.number > lines[i-1].number+1 {
			p.printf("%*s | %s\n", gutter, "", ellipsis)
		}
		p.printf("%s\n", strings.TrimRight(fmt.Sprintf("%*d | %s", gutter, e.number, e.line), " "))
		p.printf("%*s | %s\n", gutter, "", e.marks)
	}
}

func editText(e *Edit, lang Lang) string {
	old := covered(e.Span)
	switch {
	case e.Text == "":
		return fmt.Sprintf(lang.pick("edit: delete %q", "修改：删去 %q"), old)
	case old == "":
		return fmt.Sprintf(lang.pick("edit: insert %q", "修改：插入 %q"), e.Text)
	default:
		return fmt.Sprintf(lang.pick("edit: replace %q by %q", "修改：将 %q 改为 %q"), old, e.Text)
	}
}

// covered is the text of the span; a span that leaves its file is cut to it.
func covered(s source.Span) string {
	if s.IsZero() {
		return ""
	}
	size := len(s.File.Text())
	end := min(max(s.End, 0), size)
	return s.File.Text()[min(max(s.Start, 0), end):end]
}
