package notice

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

// Check proves that nothing of the raw source is lost or changed: white space
// and markup aside, and the errata applied, it is the pieces of the manifest
// one after the other. notices holds the files of the corpus by slug. The first
// difference is reported, with both places: that of the corpus, and that of the
// source. The manifest must have been read
// without errors.
func (m *Manifest) Check(raw *source.File, notices map[string]*source.File, diags *diag.List) bool {
	r := &report{list: diags}
	checkHash(r, raw, m.SHA256, m.File)
	got := m.correct(r, raw, letters(raw, 0))
	var want []letter
	for _, p := range m.Pieces {
		want = append(want, m.pieceLetters(r, p, notices)...)
	}
	if !r.failed {
		m.compare(r, raw, got, want)
	}
	return !r.failed
}

// A letter is one character of a text and where it stands.
type letter struct {
	r  rune
	at source.Span
}

// letters are the characters of a file from byte start on, without white space
// and markup.
func letters(file *source.File, start int) []letter {
	var out []letter
	for _, p := range paragraphs(file.Text(), start) {
		for i, r := range p.text {
			if !unicode.IsSpace(r) {
				out = append(out, letter{r, p.span(file, i, i+utf8.RuneLen(r))})
			}
		}
	}
	return out
}

func (m *Manifest) pieceLetters(r *report, p Piece, notices map[string]*source.File) []letter {
	if p.Notice == "" {
		return lettersOf(p.Text, p.at)
	}
	file := notices[p.Notice]
	if file == nil {
		r.Error("source-no-notice", p.at, p.Notice)
		return nil
	}
	_, body, _ := cutFront(file)
	return letters(file, body)
}

// lettersOf are the characters of a text without white space, all at one place.
func lettersOf(text string, at source.Span) []letter {
	var out []letter
	for _, r := range compact(text) {
		out = append(out, letter{r, at})
	}
	return out
}

// correct applies the errata to the characters of the raw source.
func (m *Manifest) correct(r *report, raw *source.File, text []letter) []letter {
	for _, e := range m.Errata {
		at, ok := e.find(r, raw)
		if !ok {
			continue
		}
		text = slices.Replace(text, lettersBefore(text, at.Start), lettersBefore(text, at.End), lettersOf(e.Right, at)...)
	}
	return text
}

// lettersBefore is the number of letters that begin before a byte of the file; letters
// stand in its order.
func lettersBefore(text []letter, byteOffset int) int {
	n, _ := slices.BinarySearchFunc(text, byteOffset, func(l letter, offset int) int { return l.at.Start - offset })
	return n
}

// find returns the place of the erratum's wrong words, which must stand in its
// line exactly once.
func (e Erratum) find(r *report, raw *source.File) (source.Span, bool) {
	if e.Line < 1 || e.Line > raw.Lines() {
		r.Error("erratum-no-line", e.at, e.Line, raw.Name(), raw.Lines())
		return source.Span{}, false
	}
	line := raw.LineSpan(e.Line)
	if n := strings.Count(line.Text(), e.Wrong); n != 1 || e.Wrong == "" {
		r.Error("erratum-not-once", e.at, e.Wrong, n, e.Line, raw.Name())
		return source.Span{}, false
	}
	start := line.Start + strings.Index(line.Text(), e.Wrong)
	return raw.Span(start, start+len(e.Wrong)), true
}

const shown = 12 // letters of context in a message

func (m *Manifest) compare(r *report, raw *source.File, got, want []letter) {
	i := 0
	for i < len(got) && i < len(want) && got[i].r == want[i].r {
		i++
	}
	if i == len(got) && i == len(want) {
		return
	}
	r.Error("source-differs", place(want, i, m.File), opening(got[i:]), opening(want[i:])).
		Relate("source-is", place(got, i, raw))
}

// place is where letter i stands, or the end of the file after the last one.
func place(text []letter, i int, file *source.File) source.Span {
	if i < len(text) {
		return text[i].at
	}
	end := len(file.Text())
	return file.Span(end, end)
}

func opening(text []letter) string {
	var b strings.Builder
	for _, l := range text[:min(shown, len(text))] {
		b.WriteRune(l.r)
	}
	return b.String()
}
