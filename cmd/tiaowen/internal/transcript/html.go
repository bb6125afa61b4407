package transcript

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

// readHTML reads the text that a web page shows.
func readHTML(base, name string, data []byte, diags *diag.List) (*source.File, bool) {
	file := source.New(name, string(data))
	if !isText(file, diags) {
		return nil, false
	}
	root, err := html.Parse(strings.NewReader(file.Text()))
	if err != nil {
		diags.Error("draft-bad-html", file.Span(0, 0), err.Error())
		return nil, false
	}
	var p page
	p.node(root)
	return source.New(base, p.text()), true
}

// A page gathers the lines of a web page or of a Word document.
type page struct {
	lines []string
	line  strings.Builder
}

// text is the lines with an empty one between them, as paragraphs of Markdown.
func (p *page) text() string {
	p.end()
	if len(p.lines) == 0 {
		return ""
	}
	return strings.Join(p.lines, "\n\n") + "\n"
}

// end ends the line.
func (p *page) end() {
	if text := strings.TrimSpace(p.line.String()); text != "" {
		if !readsAs(escape(text), text) { // no Markdown has a backslash before a mark
			text = strings.ReplaceAll(text, `\`, "＼")
		}
		p.lines = append(p.lines, literal(text))
	}
	p.line.Reset()
}

// write adds text to the line; marks of no width are dropped.
func (p *page) write(text string) {
	p.line.WriteString(invisible.Replace(text))
}

var invisible = strings.NewReplacer("\u200b", "", "\u200c", "", "\u200d", "", "\ufeff", "", "\u00ad", "", "\x00", "", "\r", " ", "\n", " ")

func (p *page) node(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		p.write(n.Data)
		return
	case html.CommentNode, html.DoctypeNode:
		return
	}
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Head, atom.Iframe, atom.Object:
		return
	case atom.Br, atom.Hr:
		p.end()
		return
	}
	if block[n.DataAtom] {
		p.end()
	}
	p.children(n)
	switch {
	case n.DataAtom == atom.Td || n.DataAtom == atom.Th:
		p.write("\t")
	case block[n.DataAtom]:
		p.end()
	}
}

// children reads the nodes below; the items of a numbered list get the numbers
// that a reader sees.
func (p *page) children(n *html.Node) {
	item := 0
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if n.DataAtom == atom.Ol && c.DataAtom == atom.Li {
			item++
			p.end()
			p.write(strconv.Itoa(item) + ".")
			p.children(c)
			p.end()
			continue
		}
		p.node(c)
	}
}

// block holds the elements that begin and end a line.
var block = map[atom.Atom]bool{
	atom.Address: true, atom.Article: true, atom.Aside: true, atom.Blockquote: true, atom.Body: true, atom.Caption: true,
	atom.Dd: true, atom.Div: true, atom.Dl: true, atom.Dt: true, atom.Footer: true, atom.Form: true,
	atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true, atom.Header: true,
	atom.Li: true, atom.Main: true, atom.Nav: true, atom.Ol: true, atom.P: true, atom.Pre: true, atom.Section: true,
	atom.Table: true, atom.Tbody: true, atom.Tfoot: true, atom.Thead: true, atom.Tr: true, atom.Ul: true,
}
