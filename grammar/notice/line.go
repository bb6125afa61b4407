package notice

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"

	"tiaowen/grammar/source"
)

// A Line is a line of a text as Parse sees it: without markup and the white
// space around it. Together the lines are all that Manifest.Check compares.
type Line struct {
	Text    string      // never empty
	Span    source.Span // of Text, with the markup inside it
	Kind    PartKind    // of a line that its own words show to be no clause, else ""
	Number  string      // the clause number that it starts with, as written, else ""
	Rank    int         // of the number's style, from 1; a smaller one stands above a greater one
	Ordinal int         // the number's value, from 1
	Heading bool        // set off as a heading, or bold from end to end
}

// Lines are the lines of a text file, whether it has front matter or not; empty
// ones are left out.
func Lines(file *source.File) []Line {
	var out []Line
	content := []byte(file.Text())
	_ = ast.Walk(blockParser().Parse(text.NewReader(content)), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering || n.Type() != ast.TypeBlock || n.Lines().Len() == 0 {
			return ast.WalkContinue, nil
		}
		_, heading := n.(*ast.Heading)
		for _, p := range blockLines(file.Text(), 0, n) {
			p.heading = heading
			out = append(out, p.line(file))
		}
		return ast.WalkContinue, nil
	})
	return out
}

func (p paragraph) line(file *source.File) Line {
	l := Line{Text: p.text, Span: p.span(file, 0, len(p.text)), Heading: p.whole()}
	if n, ok := p.number(); ok {
		l.Number, l.Rank, l.Ordinal = p.text[:n.length], int(n.style), n.value
	} else {
		l.Kind = standsAlone(p.text)
	}
	return l
}

// Unfinished reports whether a text stops in mid-sentence, as at the end of a
// line or page: after none of 。！？；：, brackets and quotation marks aside.
func Unfinished(text string) bool { return unfinished(text) }

// SplitFront returns the front matter of a notice with its fences, and the body
// below. It reports false, and all of the text as the body, where there is none.
func SplitFront(file *source.File) (front, body string, ok bool) {
	_, at, ok := cutFront(file)
	return file.Text()[:at], strings.TrimLeft(file.Text()[at:], "\r\n"), ok
}
