package casefile

import (
	"encoding/json"
	"errors"
	"io"
	"strings"

	"tiaowen/grammar/source"
)

// kind is the kind of a JSON value.
type kind uint8

const (
	null kind = iota
	truth
	number
	text
	object
	array
)

// value is a JSON value with its place. Members are those of an object; those
// of an array are not kept, since no key holds one.
type value struct {
	kind    kind
	truth   bool
	text    string // of a string: its characters; of a number: its digits as written
	members []member
	span    source.Span
}

type member struct {
	key   string
	place source.Span
	value value
}

// maxDepth is far deeper than any case; it keeps hostile input off the stack.
const maxDepth = 32

var errJSON = errors.New("not JSON")

// reader reads values from a JSON text and keeps their places.
type reader struct {
	file    *source.File
	decoder *json.Decoder
	start   int // of the last token
}

// readJSON reads the one value of the file; where it fails, the span is where.
func readJSON(file *source.File) (value, source.Span, error) {
	r := &reader{file: file, decoder: json.NewDecoder(strings.NewReader(file.Text()))}
	r.decoder.UseNumber()
	v, err := r.value(maxDepth)
	if err != nil {
		return v, r.here(), err
	}
	if _, err := r.token(); err != io.EOF {
		return v, r.here(), errJSON
	}
	return v, source.Span{}, nil
}

func (r *reader) token() (json.Token, error) {
	r.start = int(r.decoder.InputOffset())
	rest := r.file.Text()[r.start:]
	r.start += len(rest) - len(strings.TrimLeft(rest, " \t\r\n,:"))
	return r.decoder.Token()
}

// here is the place of the last token, or of the character that is none.
func (r *reader) here() source.Span {
	end := max(int(r.decoder.InputOffset()), min(r.start+1, len(r.file.Text())))
	return r.file.Span(r.start, end)
}

func (r *reader) value(depth int) (value, error) {
	token, err := r.token()
	if err != nil || depth == 0 {
		return value{}, errJSON
	}
	v := value{span: r.here()}
	switch t := token.(type) {
	case bool:
		v.kind, v.truth = truth, t
	case json.Number:
		v.kind, v.text = number, t.String()
	case string:
		v.kind, v.text = text, t
	case json.Delim:
		return r.composite(v, t, depth)
	}
	return v, nil
}

func (r *reader) composite(v value, open json.Delim, depth int) (value, error) {
	v.kind = array
	if open == '{' {
		v.kind = object
	}
	for r.decoder.More() {
		m, err := r.member(v.kind, depth)
		if err != nil {
			return v, err
		}
		if v.kind == object {
			v.members = append(v.members, m)
		}
	}
	_, err := r.token()
	if err != nil {
		return v, errJSON
	}
	v.span = r.file.Span(v.span.Start, int(r.decoder.InputOffset()))
	return v, nil
}

func (r *reader) member(of kind, depth int) (member, error) {
	var m member
	if of == object {
		key, err := r.token()
		name, isName := key.(string)
		if err != nil || !isName {
			return m, errJSON
		}
		m.key, m.place = name, r.here()
	}
	v, err := r.value(depth - 1)
	m.value = v
	return m, err
}
