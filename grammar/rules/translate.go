package rules

import (
	"slices"
	"strings"

	"github.com/alecthomas/participle/v2/lexer"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

// translator says in words of the language what participle found wrong.
type translator struct {
	file   *source.File
	tokens []lexer.Token
	diags  *diag.List
	before []diag.Diagnostic // what is already known to be wrong
}

func (t *translator) report(f fault) {
	found := t.found(f)
	if t.followsOn(f, found) {
		return
	}
	if f.at == f.start {
		t.noStatement(f, found)
	} else {
		t.unexpected(f, found)
	}
}

// unexpected reports a token at which a statement cannot go on.
func (t *translator) unexpected(f fault, found *lexer.Token) {
	before := t.tokens[f.start:f.at]
	accepted := grammar().accepted(f.kind, before)
	at, text := tokenSpan(t.file, found), quote(found)
	near := nearest(found, keywordsOf(accepted))
	switch {
	case near != "":
		t.diags.Error("syntax-misspelt", at, text, spell(accepted), near).Mend(at, near)
	case t.startsLine(f.at), found.EOF():
		t.diags.Error("syntax-unfinished", t.endBefore(f.at), spell(accepted))
	case f.kind.namedBy(before, found, accepted):
		t.diags.Error("syntax-keyword", at, text, spell(accepted))
	default:
		t.diags.Error("syntax-unexpected", at, text, spell(accepted))
	}
}

// namedBy reports whether found, a keyword, seems to be meant as a name: a
// name could stand there, and the keyword could not stand after the name.
func (k *kind) namedBy(before []lexer.Token, found *lexer.Token, accepted []lexer.Token) bool {
	name := slices.IndexFunc(accepted, func(t lexer.Token) bool { return t.Type == tokenTypes["Ident"] })
	if found.Type != keyword || name < 0 {
		return false
	}
	return !k.accepts(append(slices.Clone(before), accepted[name]), *found)
}

// noStatement reports a token at which neither a statement begins nor the one
// before can go on.
func (t *translator) noStatement(f fault, found *lexer.Token) {
	at, text := tokenSpan(t.file, found), quote(found)
	before, accepted := t.continuation(f)
	word := nearest(found, keywordsOf(accepted))
	lead := nearest(found, f.kind.openings())
	switch {
	case found.EOF():
		t.diags.Error("syntax-empty", at)
	case word != "" && !t.startsLine(f.at):
		t.diags.Error("syntax-misspelt", at, text, spell(accepted), word).Mend(at, word)
	case lead != "":
		t.diags.Error(f.kind.codes.misspelt, at, text, lead).Mend(at, lead)
	case len(accepted) > 0 && !t.startsLine(f.at):
		t.diags.Error(before.codes.after, at, text, spell(accepted))
	default:
		t.diags.Error(f.kind.codes.none, at, text, strings.Join(f.kind.openings(), ", "))
	}
}

// continuation is how the statement that ends before the fault could go on.
func (t *translator) continuation(f fault) (*kind, []lexer.Token) {
	for _, k := range []*kind{f.kind, f.kind.after} {
		if k == nil {
			break
		}
		if start := t.statementBefore(k, f.at); start >= 0 {
			return k, grammar().accepted(k, t.tokens[start:f.at])
		}
	}
	return nil, nil
}

// found is the token at the fault or, where that is a brace put in for a
// missing one, the token that shows that it is missing.
func (t *translator) found(f fault) *lexer.Token {
	for i := f.at; ; i++ {
		if token := &t.tokens[i]; token.Type != putBrace && !isElided(token.Type) {
			return token
		}
	}
}

// followsOn reports whether the fault only follows from an error that is
// already reported: the found token is bad itself, or what stands before it is
// a bad sign, a text that never closed, or Chinese without quotation marks.
func (t *translator) followsOn(f fault, found *lexer.Token) bool {
	last := t.previous(f.at)
	for _, d := range t.before {
		start := d.Primary.Start
		switch d.Code {
		case "syntax-missing-brace", "syntax-open-block":
		case "syntax-open-string", "syntax-name-letters":
			if last >= 0 && start == t.tokens[last].Pos.Offset || start == found.Pos.Offset {
				return true
			}
		default:
			if start <= found.Pos.Offset && start >= t.endBefore(f.at).Start {
				return true
			}
		}
	}
	return false
}

// previous is the index of the significant token before i, or -1.
func (t *translator) previous(i int) int {
	for i--; i >= 0 && isElided(t.tokens[i].Type); i-- {
	}
	return i
}

// endBefore is the place where the significant token before i ends.
func (t *translator) endBefore(i int) source.Span {
	last := t.previous(i)
	if last < 0 {
		return t.file.Span(0, 0)
	}
	end := t.rawEnd(last)
	return t.file.Span(end, end)
}

// rawEnd is where token i ends in the text, which is not where its value ends
// if it is a bad token that was mended.
func (t *translator) rawEnd(i int) int { return t.tokens[i+1].Pos.Offset }

func (t *translator) startsLine(i int) bool {
	last := t.previous(i)
	return last < 0 || t.tokens[last].Pos.Line < t.tokens[i].Pos.Line
}

// statementBefore is where the statement of the kind begins that ends before
// the token at, or -1. One that ends in a brace cannot go on and is not sought.
func (t *translator) statementBefore(k *kind, at int) int {
	for i := t.previous(at); i >= 0; i = t.previous(i) {
		token := &t.tokens[i]
		if isPunct(token, "{") || closes(token) {
			return -1
		}
		var last *lexer.Token
		if p := t.previous(i); p >= 0 {
			last = &t.tokens[p]
		}
		if k.begins(token, last) {
			return i
		}
	}
	return -1
}

func keywordsOf(tokens []lexer.Token) []string {
	var words []string
	for _, t := range tokens {
		if t.Type == keyword {
			words = append(words, t.Value)
		}
	}
	return words
}

func quote(t *lexer.Token) string {
	if t.Type == tokenTypes["String"] {
		return t.Value
	}
	return `"` + t.Value + `"`
}
