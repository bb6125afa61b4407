package diag

import (
	"strings"
	"unicode"

	"github.com/mattn/go-runewidth"

	"tiaowen/grammar/source"
)

// Columns of an excerpt. Clauses are single lines of several hundred
// characters, so a line is cut to what is around the mark.
const (
	excerptWidth   = 96
	excerptContext = 32 // kept before the mark when the line is cut
	tabWidth       = 4
	ellipsis       = "..." // ASCII: terminals disagree about the width of …
)

// terminal measures Chinese characters as two columns, whatever the locale.
var terminal = func() *runewidth.Condition {
	c := runewidth.NewCondition()
	c.EastAsianWidth = false
	return c
}()

// excerpt is a source line as a terminal shows it, with the line below it that
// marks a span of it.
type excerpt struct {
	number int // of the line, from 1
	line   string
	marks  string
}

// cell is one character of a line as it is shown.
type cell struct {
	text   string
	width  int
	marked bool
}

// excerpts are the first and the last line of the span; a span within one line
// gives one excerpt, the zero Span none.
func excerpts(s source.Span, mark string) []excerpt {
	if s.IsZero() {
		return nil
	}
	first := s.File.Position(s.Start).Line
	last := max(first, s.File.Position(s.End).Line)
	if last > first && s.File.LineSpan(last).Start >= s.End {
		last-- // the span ends with a line break
	}
	out := []excerpt{newExcerpt(s, first, mark)}
	if last > first {
		out = append(out, newExcerpt(s, last, mark))
	}
	return out
}

func newExcerpt(s source.Span, number int, mark string) excerpt {
	cells, at := cellsOf(s.File.LineSpan(number), s)
	lo, hi := crop(cells, at)
	var line strings.Builder
	before, marked := 0, 0
	if lo > 0 {
		line.WriteString(ellipsis)
		before = len(ellipsis)
	}
	for i, c := range cells[lo:hi] {
		line.WriteString(c.text)
		if lo+i < at {
			before += c.width
		}
		if c.marked {
			marked += c.width
		}
	}
	if hi < len(cells) {
		line.WriteString(ellipsis)
	}
	return excerpt{
		number: number,
		line:   strings.TrimRight(line.String(), " "),
		marks:  strings.Repeat(" ", before) + strings.Repeat(mark, max(marked, 1)),
	}
}

// cellsOf returns the characters of a line and the index of the first one that
// the span marks (or would stand before).
func cellsOf(line, s source.Span) (cells []cell, at int) {
	column := 0
	at = -1
	for i, r := range line.Text() {
		offset := line.Start + i
		if at < 0 && offset >= s.Start {
			at = len(cells)
		}
		c := newCell(r, column)
		c.marked = s.Start <= offset && offset < s.End
		column += c.width
		cells = append(cells, c)
	}
	if at < 0 {
		at = len(cells)
	}
	return cells, at
}

func newCell(r rune, column int) cell {
	if r == '\t' {
		n := tabWidth - column%tabWidth
		return cell{text: strings.Repeat(" ", n), width: n}
	}
	if unicode.IsControl(r) || unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp) {
		return cell{text: "?", width: 1} // it would move the cursor, or turn the text round
	}
	return cell{text: string(r), width: terminal.RuneWidth(r)}
}

// crop chooses the cells lo to hi around cell at that fit the excerpt.
func crop(cells []cell, at int) (lo, hi int) {
	lo, hi = at, at
	width := 0
	for ; lo > 0 && width < excerptContext; lo-- {
		width += cells[lo-1].width
	}
	for ; hi < len(cells) && width < excerptWidth; hi++ {
		width += cells[hi].width
	}
	for ; lo > 0 && width < excerptWidth; lo-- {
		width += cells[lo-1].width
	}
	return lo, hi
}
