// Package rules reads and formats the rule language: the rule file of a
// notice, and the vocabulary that declares the names of all rule files.
//
// In: a source.File. Out: a File, which is a syntax tree (ast*.go) with a place
// in the text for every node, and all tokens, white space and comments
// included; or the same file in the one style (Format). The package knows no
// notice and no meaning: whether a name is declared, a cite is found or a unit
// fits is for later stages to say.
//
// The grammar is the participle tags of the tree, nothing else: keywords, the
// keywords that begin a statement, the tokens that an error message expects
// and the EBNF are all read off the parsers. It is LL(1): the first token of
// a statement decides what it is.
//
// Parse has four steps:
//
//	lexer.go      text -> tokens; every text has tokens, mistakes have names
//	mistakes*.go  bad tokens are reported and replaced by what was meant
//	braces.go     braces are balanced, so that each statement has an end
//	statement.go  each statement of a list recovers from its errors by itself
//
// and translate.go words what participle found wrong. A statement with an
// error is left out of the tree, the others stay; an error that only follows
// from another one is not reported.
//
// Invariants: the values of File.Tokens, joined, are the text. Parse is ok
// exactly when it reports nothing. Parse and Format return on every input.
// Format changes white space alone and changes nothing the second time.
//
// Tokens of the grammar:
//
//	<ident>    a-z, then a-z 0-9 _; never a keyword
//	<slug>     words joined by hyphens: zhongwei-2022
//	<ref>      a clause of a notice: ningxia-2022:5, shapotou-2023:3.2.1
//	<path>     a clause of this notice: cover.1, 3.2.1
//	<int>      650, 2_000_000
//	<decimal>  1.5
//	<date>     2022-08-31
//	<month>    2022-08
//	<string>   "…" on one line; \" and \\ are the only escapes
//
// A comment runs from // to the end of the line.
package rules
