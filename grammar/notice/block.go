package notice

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// A paragraph is a paragraph of the notice, without markup. Lines that Markdown
// keeps in one block are paragraphs of their own where a number, a date or the
// like starts them, or the line before ends a sentence; other lines continue
// the one before.
type paragraph struct {
	passage
	heading bool // a Markdown heading of any level
	bold    int  // how many bytes at the start are bold
}

// whole reports whether all of the paragraph is set off as a heading.
func (p paragraph) whole() bool {
	return p.heading || p.text != "" && p.bold == len(p.text)
}

func (p paragraph) number() (number, bool) { return readNumber(p.text, p.bold) }

// paragraphs reads the text of a Markdown file from byte start on.
func paragraphs(file string, start int) []paragraph {
	var out []paragraph
	source := []byte(file[start:])
	_ = ast.Walk(blockParser().Parse(text.NewReader(source)), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering && n.Type() == ast.TypeBlock && n.Lines().Len() > 0 {
			out = append(out, blockParagraphs(file, start, n)...)
		}
		return ast.WalkContinue, nil
	})
	return out
}

// blockParser knows headings, quotes, indented lines and paragraphs. Lists are
// left out: they would take the official numbering for their own.
func blockParser() parser.Parser {
	return parser.NewParser(parser.WithBlockParsers(
		util.Prioritized(parser.NewThematicBreakParser(), 200),
		util.Prioritized(parser.NewCodeBlockParser(), 500),
		util.Prioritized(parser.NewATXHeadingParser(), 600),
		util.Prioritized(parser.NewBlockquoteParser(), 800),
		util.Prioritized(parser.NewParagraphParser(), 1000),
	))
}

// blockParagraphs are the paragraphs in one block of Markdown.
func blockParagraphs(file string, start int, block ast.Node) []paragraph {
	var out []paragraph
	_, heading := block.(*ast.Heading)
	_, indented := block.(*ast.CodeBlock) // an indent opens a paragraph
	alone, ended := false, false
	for i, l := range blockLines(file, start, block) {
		wasAlone := alone
		_, numbered := l.number()
		alone = standsAlone(l.text) != ""
		if i == 0 || indented || numbered || alone || wasAlone || ended {
			l.heading = heading
			out = append(out, l)
		} else {
			out[len(out)-1].extend(l)
		}
		ended = endsSentence(l.text)
	}
	return out
}

// extend continues the paragraph with its next line.
func (p *paragraph) extend(next paragraph) {
	bold := p.bold == len(p.text)
	p.passage = p.join(next.passage)
	if bold && next.bold > 0 {
		p.bold = len(p.text) - len(next.text) + next.bold
	}
}

// blockLines are the lines of a block, stripped; empty ones are left out.
func blockLines(file string, start int, block ast.Node) []paragraph {
	segments := block.Lines()
	s := stripper{file: file}
	for i := range segments.Len() {
		segment := segments.At(i)
		s.marks += strings.Count(file[start+segment.Start:start+segment.Stop], boldMark)
	}
	var lines []paragraph
	for i := range segments.Len() {
		segment := segments.At(i)
		if l := s.line(start+segment.Start, start+segment.Stop); l.text != "" {
			lines = append(lines, l)
		}
	}
	return lines
}
