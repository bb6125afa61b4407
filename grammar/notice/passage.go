package notice

import (
	"sort"
	"strings"
	"unicode"

	"tiaowen/grammar/source"
)

// A passage is a text put together from pieces of a file, in file order; it
// knows where each of its bytes came from.
type passage struct {
	text string
	runs []run // by at; the first at 0 where text is not empty
}

// A run says that the text from at to the next run stands in the file at from.
type run struct{ at, from int }

// excerpt is the bytes start to end of a text as a passage.
func excerpt(text string, start, end int) passage {
	if start >= end {
		return passage{}
	}
	return passage{text: text[start:end], runs: []run{{0, start}}}
}

// place is where byte i of the passage stands in the file.
func (p passage) place(i int) int {
	n := sort.Search(len(p.runs), func(k int) bool { return p.runs[k].at > i })
	if n == 0 {
		return 0
	}
	return p.runs[n-1].from + i - p.runs[n-1].at
}

// span is the place of the bytes start to end, clamped to the passage.
func (p passage) span(file *source.File, start, end int) source.Span {
	if file == nil || p.text == "" {
		return source.Span{}
	}
	start = min(max(start, 0), len(p.text))
	end = min(max(end, start), len(p.text))
	if end == start {
		at := p.place(start)
		return file.Span(at, at)
	}
	return file.Span(p.place(start), p.place(end-1)+1)
}

// slice is the bytes start to end of the passage.
func (p passage) slice(start, end int) passage {
	if start >= end {
		return passage{}
	}
	runs := []run{{0, p.place(start)}}
	for _, r := range p.runs {
		if r.at > start && r.at < end {
			runs = append(runs, run{r.at - start, r.from})
		}
	}
	return passage{text: p.text[start:end], runs: runs}
}

// add appends q, which must stand after p in the file.
func (p passage) add(q passage) passage {
	runs := p.runs[:len(p.runs):len(p.runs)]
	for _, r := range q.runs {
		runs = append(runs, run{r.at + len(p.text), r.from})
	}
	return passage{text: p.text + q.text, runs: runs}
}

// join appends q as the continuation of p on a new line of the file: nothing
// comes between the two but a space where two Latin words or numbers meet.
func (p passage) join(q passage) passage {
	if p.text != "" && q.text != "" && latin(p.text[len(p.text)-1]) && latin(q.text[0]) {
		// The space stands for the line break, which ends where q begins.
		p = p.add(passage{text: " ", runs: []run{{0, q.place(0) - 1}}})
	}
	return p.add(q)
}

func latin(b byte) bool {
	return '0' <= b && b <= '9' || 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z'
}

// trim drops white space from both ends.
func (p passage) trim() passage {
	start := len(p.text) - len(strings.TrimLeftFunc(p.text, unicode.IsSpace))
	return p.slice(start, len(strings.TrimRightFunc(p.text, unicode.IsSpace)))
}
