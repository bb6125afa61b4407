package rules

import (
	"strings"
	"unicode/utf8"

	"github.com/alecthomas/participle/v2/lexer"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

// File is a parsed file: a rule file has Notice and Clauses, a vocabulary file
// has Vocabulary and Declarations.
type File struct {
	Source *source.File

	Notice  *NoticeHeader
	Clauses []*Clause

	Vocabulary   bool
	Declarations []*Declaration

	// Tokens are all tokens with white space and comments: their values, one
	// after the other, are the text of the file.
	Tokens []lexer.Token
}

// Parse reads a rule file or a vocabulary file. All errors of the file go to
// diags in one pass; the statements without errors are in the File, whether ok
// or not. Only of a file that is not UTF-8, or that nests braces and
// parentheses beyond reason, no statement is read.
func Parse(file *source.File, diags *diag.List) (*File, bool) {
	var own diag.List
	raw := lexAll(file)
	f := &File{Source: file, Tokens: raw[:len(raw)-1]}
	if checkEncoding(file, &own) {
		s := scanner{file: file, diags: &own}
		if tokens, ok := balance(file, &own, s.scan(raw)); ok {
			f.read(tokens, &own)
		}
	}
	errors := own.Sorted()
	for _, d := range errors {
		*diags.Error(d.Code, d.Primary, d.Args...) = d
	}
	return f, len(errors) == 0
}

// checkEncoding reports the first byte that is not UTF-8.
func checkEncoding(file *source.File, diags *diag.List) bool {
	for i, r := range file.Text() {
		if r == utf8.RuneError && !strings.HasPrefix(file.Text()[i:], "\uFFFD") {
			diags.Error("syntax-encoding", file.Span(i, i+1))
			return false
		}
	}
	return true
}

// lexAll cuts the text into tokens, the end of file included.
func lexAll(file *source.File) []lexer.Token {
	tokens, err := grammar().rules.Lex("", strings.NewReader(file.Text()))
	if err != nil {
		return []lexer.Token{lexer.EOFToken(lexer.Position{})} // never: the last pattern takes anything
	}
	return tokens
}

// maxFaults is how many syntax errors are explained. Each costs about a
// hundred trials of the parser, and a person reads fewer.
const maxFaults = 200

// read parses the tokens and translates the faults of the tree.
func (f *File) read(tokens []lexer.Token, diags *diag.List) {
	var faults []fault
	if isVocabulary(tokens) {
		faults = f.readVocabulary(peeking(tokens))
	} else {
		faults = f.readRules(peeking(tokens))
	}
	t := translator{file: f.Source, tokens: tokens, diags: diags, before: diags.Sorted()}
	for _, fault := range faults[:min(len(faults), maxFaults)] {
		t.report(fault)
	}
}

func (f *File) readVocabulary(lex *lexer.PeekingLexer) (faults []fault) {
	tree, err := grammar().vocabulary.ParseFromLexer(lex)
	f.Vocabulary = true
	f.Declarations = pruneDeclarations(tree.Declarations, &faults)
	return orFault(faults, err, &grammar().declaration.kind, lex)
}

func (f *File) readRules(lex *lexer.PeekingLexer) (faults []fault) {
	tree, err := grammar().rules.ParseFromLexer(lex)
	if f.Notice = tree.Notice; f.Notice != nil && len(f.Notice.faults) > 0 {
		faults, f.Notice = f.Notice.faults, nil
	}
	f.Clauses = pruneClauses(tree.Clauses, &faults)
	return orFault(faults, err, &grammar().clause.kind, lex)
}

// orFault makes a fault of an error that no statement has recovered from, so
// that no error is lost should the grammar change.
func orFault(faults []fault, err error, k *kind, lex *lexer.PeekingLexer) []fault {
	if err == nil || len(faults) > 0 {
		return faults
	}
	at := rawIndex(lex)
	return []fault{{kind: k, start: at, at: at}}
}
