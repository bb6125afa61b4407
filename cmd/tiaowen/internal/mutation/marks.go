package mutation

import (
	"regexp"
	"unicode"
	"unicode/utf8"

	"tiaowen/grammar/rules"
)

// word is a character of a quoted text that is no bracket, label or escape, by
// its bytes.
type word struct{ start, end int }

// opening is an opening bracket with its label.
var opening = regexp.MustCompile(`^\[(?:[a-z]+(?::[a-z][a-z0-9_]*)? )?`)

// wordsIn are the characters of a quoted text.
func wordsIn(raw string) []word {
	var out []word
	for i := 0; i < len(raw); {
		switch open := opening.FindString(raw[i:]); {
		case open != "":
			i += len(open)
		case raw[i] == ']':
			i++
		case raw[i] == '\\':
			i += 2
		default:
			_, size := utf8.DecodeRuneInString(raw[i:])
			out = append(out, word{i, i + size})
			i += size
		}
	}
	return out
}

// marksOf are the marks of a text, outer ones first.
func marksOf(pieces []rules.Piece) []*rules.Mark {
	var out []*rules.Mark
	for _, p := range pieces {
		if p.Mark != nil {
			out = append(append(out, p.Mark), marksOf(p.Mark.Pieces)...)
		}
	}
	return out
}

// text makes the mutants of a text with marks.
func (g *generator) text(t *rules.Text) {
	for _, part := range t.Parts {
		s := g.file.QuoteSpan(*part)
		g.shorten(s.Start, s.Text())
	}
	for _, m := range marksOf(g.file.Marks(t).Pieces) {
		if m.Label == "" {
			g.bare(MemberBracket, m)
			g.borders(MemberBracket, m)
			continue
		}
		g.label(m)
		g.bare(MarkBare, m)
		g.borders(Border, m)
	}
}

// misread are the labels that a mark is most easily given instead of its own.
var misread = map[string][]string{
	"by": {"with", "about"}, "with": {"by", "about"}, "about": {"with", "manner"}, "does": {"manner", "about"},
	"manner": {"through", "does"}, "through": {"manner", "with"}, "purpose": {"result", "does"}, "result": {"purpose", "does"},
	"of": {"by", "with"}, "asks": {"by", "with"}, "or": {"manner", "with"}, "lead": {"responsible", "by"},
	"responsible": {"lead", "with"}, "in": {"about", "manner"}, "every": {"manner", "in"}, "before": {"manner", "within"},
	"within": {"manner", "before"}, "during": {"manner", "in"}, "must": {"may", "manner"}, "may": {"must", "manner"},
}

func (g *generator) label(m *rules.Mark) {
	start := m.Span.Start + 1
	for _, other := range misread[m.Label] {
		op := Label
		if ownOrStrength(m.Label) && ownOrStrength(other) {
			op = Modality
		}
		g.replace(op, start, start+len(m.Label), other, m.Span.Text()+" as "+other)
	}
}

func ownOrStrength(label string) bool { return label == "must" || label == "may" }

// bare takes the brackets off and leaves the words.
func (g *generator) bare(op Operator, m *rules.Mark) {
	raw := m.Span.Text()
	open := opening.FindString(raw)
	g.replace(op, m.Span.Start, m.Span.End, raw[len(open):len(raw)-1], raw+" bare")
}

// borders moves each bracket by one character, out and in. It moves over no
// other bracket, and over no punctuation: that would change no word.
func (g *generator) borders(op Operator, m *rules.Mark) {
	text, s := g.file.Source.Text(), m.Span
	open := opening.FindString(s.Text())
	inside := s.Start + len(open)
	move := func(start, end int, moved string) {
		g.replace(op, start, end, moved, s.Text()+": "+text[start:end]+" -> "+moved)
	}
	if c := last(text[:s.Start]); c != "" {
		move(s.Start-len(c), inside, open+c)
	}
	if c := first(text[s.End:]); c != "" {
		move(s.End-1, s.End+len(c), c+"]")
	}
	if m.End-m.Start <= utf8.UTFMax { // one character at most for sure: the mark would be empty
		if utf8.RuneCountInString(text[inside:s.End-1]) < 2 {
			return
		}
	}
	if c := first(text[inside:]); c != "" {
		move(s.Start, inside+len(c), c+open)
	}
	if c := last(text[:s.End-1]); c != "" {
		move(s.End-1-len(c), s.End, "]"+c)
	}
}

// first is the first character of the text, "" where it is no letter.
func first(text string) string {
	r, size := utf8.DecodeRuneInString(text)
	return plain(r, text[:size])
}

// last is the last character of the text, "" where it is no letter.
func last(text string) string {
	r, size := utf8.DecodeLastRuneInString(text)
	return plain(r, text[len(text)-size:])
}

func plain(r rune, c string) string {
	if unicode.IsLetter(r) || unicode.IsDigit(r) {
		return c
	}
	return ""
}
