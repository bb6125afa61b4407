package rules

import (
	"strings"

	"github.com/mattn/go-runewidth"
)

// The measures of the style, in columns. A Chinese character takes two.
const (
	indentStep = 2
	maxWidth   = 100 // longer lines are broken where they can be
	maxAligned = 64  // one long line does not push all the others further away
)

// columnsOf measures text whatever the locale.
var columnsOf = func() func(string) int {
	c := runewidth.NewCondition()
	c.EastAsianWidth = false
	return c.StringWidth
}()

// printer writes bits of text. It notes the column that each alignment needs;
// a second printer that is given these columns keeps to them.
type printer struct {
	columns map[int]int // by alignment
	widest  map[int]int // by alignment: the least column that suits all its bits

	out    strings.Builder
	column int
	last   string
}

func (p *printer) print(bits []bit) {
	p.widest = map[int]int{}
	for i := range bits {
		p.bit(&bits[i])
	}
	if len(bits) > 0 {
		p.out.WriteByte('\n')
	}
}

func (p *printer) bit(b *bit) {
	switch {
	case b.newLine:
		p.newLine(b.column, b.blank)
	case p.last != "" && spaced(p.last, b.text):
		p.spaces(1)
		p.spaces(p.target(b.gap) - p.column)
	}
	p.out.WriteString(b.text)
	p.column += columnsOf(b.text)
	p.last = b.text
}

// target is the column where a bit within a line begins.
func (p *printer) target(g gap) int {
	if g.alignment == 0 || p.column > maxAligned {
		return g.column
	}
	p.widest[g.alignment] = max(p.widest[g.alignment], p.column)
	return p.columns[g.alignment]
}

func (p *printer) newLine(column int, blank bool) {
	if p.last != "" {
		p.out.WriteByte('\n')
	}
	if blank {
		p.out.WriteByte('\n')
	}
	p.column = 0
	p.spaces(column)
}

func (p *printer) spaces(n int) {
	n = max(n, 0)
	p.out.WriteString(strings.Repeat(" ", n))
	p.column += n
}

// spaced reports whether a space separates two tokens on a line.
func spaced(before, after string) bool {
	switch before {
	case "(", "[", "@":
		return false
	}
	switch after {
	case ")", "]", ",", "@", "[":
		return false
	}
	return before != "{" || after != "}"
}
