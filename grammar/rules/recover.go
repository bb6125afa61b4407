package rules

import (
	"errors"

	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"
)

// fault is one syntax error: the statement from start on cannot go on at the
// token at. Both are raw cursors.
type fault struct {
	kind      *kind
	start, at int
}

// mendable is embedded in the nodes that recover. The faults are the errors in
// the node and in what was skipped after it; a tree that Parse returns has none.
type mendable struct {
	faults []fault
}

func (m *mendable) broken() []fault { return m.faults }

// recovery skips a statement that cannot be read.
type recovery struct {
	lex    *lexer.PeekingLexer
	kind   *kind
	inner  []*kind
	last   *lexer.Token // the token before
	depth  int          // braces open since the start of the statement
	faults []fault
}

// recoverFrom skips the statement at lex that failed with err, up to the next
// one of its kind or the end of the list. The braces of a file are balanced
// before it is parsed, so that depth tells what belongs to the statement; the
// lists within its braces are still read, for their errors alone.
func recoverFrom(k *kind, lex *lexer.PeekingLexer, err error) []fault {
	start, at := rawIndex(lex), indexAt(*lex, errorOffset(err))
	r := recovery{lex: lex, kind: k, inner: k.inner(lex.Peek().Value)}
	r.faults = []fault{{kind: k, start: start, at: at}}
	if !k.required {
		r.next() // or a list would not end
	}
	r.skip(at)
	return r.faults
}

// indexAt is the raw index of the first token at or after the offset.
func indexAt(lex lexer.PeekingLexer, offset int) int {
	for t := lex.Peek(); !t.EOF() && t.Pos.Offset < offset; t = lex.Peek() {
		lex.Next()
	}
	return rawIndex(&lex)
}

// skip goes to the next statement at or after the error.
func (r *recovery) skip(at int) {
	for t := r.lex.Peek(); !t.EOF(); t = r.lex.Peek() {
		if r.depth == 0 && rawIndex(r.lex) >= at && (r.kind.ends(t) || r.kind.begins(t, r.last)) {
			return
		}
		if inner := r.innerAt(t); inner != nil {
			for !inner.ends(r.lex.Peek()) {
				r.faults = append(r.faults, inner.faults(r.lex)...)
			}
			r.last = nil
			continue
		}
		r.next()
	}
}

// innerAt is the kind of the list that begins at t within the braces, if any.
func (r *recovery) innerAt(t *lexer.Token) *kind {
	if r.depth != 1 {
		return nil
	}
	for _, k := range r.inner {
		if k.begins(t, r.last) {
			return k
		}
	}
	return nil
}

func (r *recovery) next() {
	r.last = r.lex.Next()
	switch {
	case isPunct(r.last, "{"):
		r.depth++
	case closes(r.last):
		r.depth--
	}
}

// rawIndex is the index of the next token in the stream with all tokens.
func rawIndex(lex *lexer.PeekingLexer) int {
	_, at := lex.PeekAny(func(lexer.Token) bool { return false })
	return int(at)
}

func errorOffset(err error) int {
	var at participle.Error
	if errors.As(err, &at) {
		return at.Position().Offset
	}
	return 0
}
