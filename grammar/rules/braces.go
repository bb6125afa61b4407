package rules

import (
	"slices"

	"github.com/alecthomas/participle/v2/lexer"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

// maxNesting is how deep braces and parentheses may stand in each other. No
// honest rule comes near it; without a limit a hostile one exhausts the stack.
const maxNesting = 50

// balance returns the tokens with every brace closed, so that the grammar can
// tell where a statement ends whatever is wrong inside it. A brace without a
// partner is reported and left out; a missing one is reported and put in
// before the keyword that shows that it is missing. ok is false where the
// nesting is too deep to go on.
func balance(file *source.File, diags *diag.List, tokens []lexer.Token) (balanced []lexer.Token, ok bool) {
	b := balancer{file: file, diags: diags, homes: statementHomes(tokens), out: make([]lexer.Token, 0, len(tokens))}
	for i := range tokens {
		t := &tokens[i]
		if isElided(t.Type) {
			b.out = append(b.out, *t)
			continue
		}
		if !b.token(t) {
			return nil, false
		}
		b.last, b.end = t, len(b.out)
		if !t.EOF() {
			b.after = tokens[i+1].Pos
		}
	}
	return b.out, true
}

type balancer struct {
	file   *source.File
	diags  *diag.List
	homes  map[string][]string
	out    []lexer.Token
	open   []opened       // the braces that are open
	parens int            // the parentheses that are open since the last brace
	last   *lexer.Token   // the significant token before
	end    int            // how many tokens of out there are up to last
	after  lexer.Position // where last ends
	lead   string         // the keyword that began the statement
}

// opened is an open brace and the keyword of the statement that it belongs to.
type opened struct {
	brace lexer.Token
	lead  string
}

// statementHomes are, for the keywords that tell when they stand first on their
// line, the statements in whose braces theirs stands; of none, outside braces.
func statementHomes(tokens []lexer.Token) map[string][]string {
	l, homes := grammar(), map[string][]string{}
	if isVocabulary(tokens) {
		for lead := range l.declaration.leads {
			homes[lead] = nil
		}
		return homes
	}
	for lead := range l.item.leads {
		if !l.line.leads[lead] {
			homes[lead] = []string{"clause", "for"}
		}
	}
	for lead := range l.clause.leads {
		homes[lead] = nil
	}
	return homes
}

func isVocabulary(tokens []lexer.Token) bool {
	for i := range tokens {
		if !isElided(tokens[i].Type) {
			return tokens[i].Value == "vocabulary"
		}
	}
	return false
}

// token takes a significant token; false means that it nests too deep.
func (b *balancer) token(t *lexer.Token) bool {
	if t.EOF() {
		b.closeTo(nil, t)
	} else if homes, ok := b.homes[t.Value]; ok && t.Type == keyword {
		if b.startsLine(t) {
			b.closeTo(homes, t)
		}
		b.lead = t.Value
	}
	if isPunct(t, "}") {
		return b.close(t)
	}
	b.out = append(b.out, *t)
	switch {
	case isPunct(t, "{"):
		b.open, b.parens = append(b.open, opened{*t, b.lead}), 0
		b.lead = ""
	case isPunct(t, "("):
		b.parens++
	case isPunct(t, ")"):
		b.parens = max(b.parens-1, 0)
	}
	if len(b.open)+b.parens > maxNesting {
		b.diags.Error("syntax-nesting", tokenSpan(b.file, t), maxNesting)
		return false
	}
	return true
}

func (b *balancer) startsLine(t *lexer.Token) bool {
	return b.last == nil || b.last.Pos.Line < t.Pos.Line
}

func (b *balancer) close(t *lexer.Token) bool {
	b.parens = 0
	if len(b.open) == 0 {
		b.diags.Error("syntax-extra-brace", tokenSpan(b.file, t)).Mend(tokenSpan(b.file, t), "")
		return true
	}
	b.open = b.open[:len(b.open)-1]
	b.out = append(b.out, *t)
	return true
}

// closeTo puts in the braces that are missing before t, up to a statement in
// which it may stand. They stand where the token before t ends.
func (b *balancer) closeTo(homes []string, t *lexer.Token) {
	for last := len(b.open) - 1; last >= 0 && !slices.Contains(homes, b.open[last].lead); last-- {
		b.missing(t).Relate("syntax-brace-opened", tokenSpan(b.file, &b.open[last].brace))
		b.open, b.parens = b.open[:last], 0
		brace := lexer.Token{Type: putBrace, Value: "}", Pos: b.after}
		b.out = slices.Insert(b.out, b.end, brace)
		b.end++
	}
}

func (b *balancer) missing(t *lexer.Token) *diag.Diagnostic {
	if t.EOF() {
		return b.diags.Error("syntax-open-block", tokenSpan(b.file, t))
	}
	return b.diags.Error("syntax-missing-brace", tokenSpan(b.file, t), quote(t))
}

func tokenSpan(file *source.File, t *lexer.Token) source.Span {
	return file.Span(t.Pos.Offset, t.Pos.Offset+len(t.Value))
}
