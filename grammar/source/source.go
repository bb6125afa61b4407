package source

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// File is a named, immutable text.
type File struct {
	name  string
	text  string
	lines []int // byte offset of the start of each line
}

// New returns the file called name (a slash-separated path as a person should
// see it) that holds text.
func New(name, text string) *File {
	lines := []int{0}
	for i := 0; i < len(text); i++ {
		if text[i] == '\n' {
			lines = append(lines, i+1)
		}
	}
	return &File{name: name, text: text, lines: lines}
}

// Name is the path under which the file is shown.
func (f *File) Name() string { return f.name }

// Text is the whole text.
func (f *File) Text() string { return f.text }

// Position is a place as a person names it: line and column count from 1, a
// column is a character (rune), not a byte.
type Position struct {
	Line, Column int
}

// Position converts a byte offset; an offset outside the text is clamped.
func (f *File) Position(offset int) Position {
	offset = min(max(offset, 0), len(f.text))
	line := sort.SearchInts(f.lines, offset+1) - 1
	return Position{Line: line + 1, Column: utf8.RuneCountInString(f.text[f.lines[line]:offset]) + 1}
}

// Lines is how many lines the file has; a file has at least one.
func (f *File) Lines() int { return len(f.lines) }

// LineSpan is line n (from 1) without its line break.
func (f *File) LineSpan(n int) Span {
	start, end := f.lines[n-1], len(f.text)
	if n < len(f.lines) {
		end = f.lines[n] - 1
	}
	end = start + len(strings.TrimSuffix(f.text[start:end], "\r"))
	return Span{File: f, Start: start, End: end}
}

// Span is the bytes Start (included) to End (excluded) of a file. The zero
// Span points nowhere.
type Span struct {
	File       *File
	Start, End int
}

// Span returns the bytes start to end of the file.
func (f *File) Span(start, end int) Span { return Span{File: f, Start: start, End: end} }

// IsZero reports whether the span points nowhere.
func (s Span) IsZero() bool { return s.File == nil }

// Text is what the span covers; "" for the zero Span.
func (s Span) Text() string {
	if s.File == nil {
		return ""
	}
	return s.File.text[s.Start:s.End]
}

// Position is where the span starts.
func (s Span) Position() Position {
	if s.File == nil {
		return Position{}
	}
	return s.File.Position(s.Start)
}

// Overlaps reports whether two spans of one file share a byte.
func (s Span) Overlaps(t Span) bool {
	return s.File != nil && s.File == t.File && s.Start < t.End && t.Start < s.End
}
