package rules

import (
	"strings"

	"github.com/alecthomas/participle/v2/lexer"
)

// piece is a token that the style puts in its place, with the comments before it.
type piece struct {
	lexer.Token
	comments []comment
	blank    bool // a blank line stands right before the token
}

// comment is one comment and how its author put it.
type comment struct {
	text     string
	trailing bool // on the line of the token before
	blank    bool // a blank line stands before it
}

// piecesOf groups the tokens; the last piece is the end of the file.
func piecesOf(tokens []lexer.Token) []piece {
	var pieces []piece
	next, newlines := piece{}, 1
	for _, t := range append(tokens[:len(tokens):len(tokens)], lexer.EOFToken(lexer.Position{Offset: -1})) {
		switch t.Type {
		case tokenTypes["Space"]:
			newlines += strings.Count(t.Value, "\n")
			continue
		case tokenTypes["Comment"]:
			next.comments = append(next.comments, comment{t.Value, newlines == 0, newlines > 1})
		default:
			next.Token, next.blank = t, newlines > 1
			pieces, next = append(pieces, next), piece{}
		}
		newlines = 0
	}
	return pieces
}

// gap is what the style wants before a piece.
type gap struct {
	newLine bool
	blank   blankLine // before a new line
	// column is where the piece begins, counted from 0. Without newLine it is
	// the least column, and 0 means right after the piece before.
	column int
	// alignment numbers the pieces that begin in one column; 0 is none.
	alignment int
}

// blankLine says whether a blank line may stand before a new line.
type blankLine uint8

const (
	blankNever  blankLine = iota
	blankKept             // one, where the author put any
	blankAlways           // one
)

// bit of text as it will be printed.
type bit struct {
	text string
	gap
	blank bool
}

// placer decides what stands before each piece and each comment.
type placer struct {
	out     []bit
	indent  int  // of the current line
	strayed bool // a comment has broken the current line of the style
}

// place puts comments among the pieces. After a comment a line must end, so a
// piece that the style would put on the same line begins a new one; what then
// remains of that line of the style is not aligned.
func place(pieces []piece, gaps map[int]gap) []bit {
	p := placer{}
	for i := range pieces {
		p.piece(&pieces[i], gaps[pieces[i].Pos.Offset])
	}
	return p.out
}

func (p *placer) piece(t *piece, g gap) {
	if t.EOF() {
		g = gap{newLine: true, blank: blankKept}
	}
	opened := len(p.out) == 0 || p.out[len(p.out)-1].text == "{"
	if opened && t.Value == "}" && len(t.comments) == 0 {
		g = gap{}
	}
	if g.newLine {
		p.strayed = false
	}
	own := p.comments(t, g, opened)
	if t.EOF() {
		return
	}
	if len(t.comments) > 0 && !g.newLine {
		p.strayed = true
		g = gap{newLine: true, column: p.continuation(g)}
	}
	if p.strayed {
		g.alignment = 0
	}
	always := g.blank == blankAlways && own == 0
	blank := t.Value != "}" && (!opened || own > 0) && (always || g.blank != blankNever && t.blank)
	p.add(bit{text: t.Value, gap: g, blank: blank})
}

// comments places the comments before a piece and returns how many of them
// have lines of their own.
func (p *placer) comments(t *piece, g gap, opened bool) (own int) {
	column := p.continuation(g)
	if t.Value == "}" {
		column += indentStep
	}
	for _, c := range t.comments {
		if c.trailing && len(p.out) > 0 {
			p.out = append(p.out, bit{text: c.text})
			continue
		}
		always := g.blank == blankAlways && own == 0
		blank := g.newLine && (!opened || own > 0) && (always || c.blank)
		p.out = append(p.out, bit{text: c.text, gap: gap{newLine: true, column: column}, blank: blank})
		own++
	}
	return own
}

// continuation is where a piece begins that a comment puts on a new line.
func (p *placer) continuation(g gap) int {
	if g.newLine || g.column > 0 {
		return g.column
	}
	return p.indent + 2*indentStep
}

func (p *placer) add(b bit) {
	if b.newLine && !p.strayed {
		p.indent = b.column
	}
	p.out = append(p.out, b)
}
