package rules

import (
	"regexp"
	"strings"

	"tiaowen/grammar/source"
)

// Marked is a text with its marks read. It is made of any text: faults are
// listed, never fatal.
type Marked struct {
	Text   *Text
	Plain  string // the words without marks and escapes
	Pieces []Piece
	Faults []MarkFault
}

// Piece is a stretch of words, or a mark.
type Piece struct {
	Text string // "" of a mark
	Mark *Mark
}

// Mark is a part of a text in brackets: [does 加强救助], [about:minors 未成年人];
// without a label, a member of a list.
type Mark struct {
	Label string // "" of a member
	Name  string // a name of the vocabulary that the words stand for
	// Start and End are where its words stand in the plain text.
	Start, End int
	Pieces     []Piece
	Span       source.Span // with its brackets
}

// MarkFault is what is wrong in the brackets of a text.
type MarkFault struct {
	Kind  MarkFaultKind
	Found string
	Meant string // the nearest label, "" where none is near
	Span  source.Span
}

// MarkFaultKind says which of the faults it is.
type MarkFaultKind uint8

// Faults of marks.
const (
	StrayBracket  MarkFaultKind = iota // ] without its [
	OpenBracket                        // [ without its ]
	UnknownLabel                       // [xx 词]
	EmptyMark                          // []
	WideBracket                        // ［ or ］ for [ or ]
	UnlabelledRun                      // a label without the space behind it
	GapInMark                          // … within a mark
)

// MarkLabels are the labels of marks, in the order of the reference.
func MarkLabels() []string {
	return []string{
		"by", "must", "may", "does", "about", "with", "through", "manner", "purpose", "result", "of", "asks", "or",
		"lead", "responsible", "in", "every", "before", "within", "during",
	}
}

// labelForm is what stands behind an opening bracket if it is a label: a Latin
// word in lower case, perhaps a name, one space.
var labelForm = regexp.MustCompile(`^([a-z]+)(?::([a-z][a-z0-9_]*))?( ?)`)

// Marks reads the marks of a text. A mark never crosses from one string into
// the next.
func (f *File) Marks(t *Text) *Marked {
	out := &Marked{Text: t}
	for _, part := range t.Parts {
		at := f.QuoteSpan(*part)
		r := markReader{file: f.Source, raw: f.Source.Text()[at.Start:at.End], offset: at.Start, out: out}
		out.Pieces = append(out.Pieces, r.pieces(nil)...)
	}
	return out
}

// markReader reads the marks of one string.
type markReader struct {
	file   *source.File
	raw    string
	at     int // in raw
	offset int // of raw in the file
	out    *Marked
}

func (r *markReader) fault(kind MarkFaultKind, start int, found, meant string) {
	span := r.file.Span(r.offset+start, r.offset+start+len(found))
	r.out.Faults = append(r.out.Faults, MarkFault{kind, found, meant, span})
}

// pieces reads up to the bracket that closes the mark within, or to the end.
func (r *markReader) pieces(within *Mark) []Piece {
	var out []Piece
	var text strings.Builder
	flush := func() {
		if text.Len() > 0 {
			out = append(out, Piece{Text: text.String()})
			text.Reset()
		}
	}
	for r.at < len(r.raw) {
		switch c := r.raw[r.at]; {
		case c == '\\' && r.at+1 < len(r.raw):
			text.WriteByte(r.raw[r.at+1])
			r.out.Plain += r.raw[r.at+1 : r.at+2]
			r.at += 2
		case c == '[':
			flush()
			out = append(out, Piece{Mark: r.mark()})
		case c == ']' && within != nil:
			flush()
			return out
		case c == ']':
			r.fault(StrayBracket, r.at, "]", "")
			r.at++
		default:
			next := strings.IndexAny(r.raw[r.at:], `\[]`)
			if next <= 0 {
				next = len(r.raw) - r.at
			}
			words := r.raw[r.at : r.at+next]
			r.wide(words)
			if i := strings.Index(words, "…"); i >= 0 && within != nil {
				r.fault(GapInMark, r.at+i, "…", "")
			}
			text.WriteString(words)
			r.out.Plain += words
			r.at += next
		}
	}
	flush()
	return out
}

// wide reports full-width brackets, which mark nothing.
func (r *markReader) wide(words string) {
	for i, c := range words {
		switch c {
		case '［':
			r.fault(WideBracket, r.at+i, "［", "[")
		case '］':
			r.fault(WideBracket, r.at+i, "］", "]")
		}
	}
}

// mark reads a mark from its opening bracket on.
func (r *markReader) mark() *Mark {
	start := r.at
	r.at++
	m := &Mark{Start: len(r.out.Plain)}
	if form := labelForm.FindStringSubmatch(r.raw[r.at:]); form != nil {
		r.label(m, form)
	}
	m.Pieces = r.pieces(m)
	m.End = len(r.out.Plain)
	if r.at == len(r.raw) {
		r.fault(OpenBracket, start, "[", "")
	} else {
		r.at++
		if m.Start == m.End {
			r.fault(EmptyMark, start, r.raw[start:r.at], "")
		}
	}
	m.Span = r.file.Span(r.offset+start, r.offset+r.at)
	return m
}

// label takes the label that a mark begins with.
func (r *markReader) label(m *Mark, form []string) {
	word, name, space := form[1], form[2], form[3]
	known := false
	for _, l := range MarkLabels() {
		known = known || l == word
	}
	switch {
	case !known:
		r.fault(UnknownLabel, r.at, word, nearestWord(word, MarkLabels()))
	case space == "":
		r.fault(UnlabelledRun, r.at, word, word+" ")
	}
	m.Label, m.Name = word, name
	r.at += len(form[0])
}

// Words are the mark's own words: those of the marks within it that have a
// label of their own are left out, and … stands for them in between.
func (m *Mark) Words() string {
	var out strings.Builder
	gap := false
	for _, p := range m.Pieces {
		words := p.Text
		if p.Mark != nil {
			if p.Mark.Label != "" {
				gap = out.Len() > 0
				continue
			}
			words = p.Mark.Words()
		}
		if gap {
			out.WriteString("…")
			gap = false
		}
		out.WriteString(words)
	}
	return out.String()
}
