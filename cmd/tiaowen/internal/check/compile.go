package check

import (
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/rules"
)

// Input is what is compiled together.
type Input struct {
	Documents  []*notice.Document
	Vocabulary *rules.File // nil where the workspace has none: an error
	Rules      []*rules.File
	Unread     []string // slugs of notices whose text has errors: they are in no Documents
	Sources    []Source // nil where they are not looked for
}

// Compile checks the rules against the notices and compiles both. It reports
// false where diags holds an error, also one of an earlier stage; what it
// returns then is what could be compiled, for reading only.
func Compile(in Input, diags *diag.List) (*ir.Workspace, bool) {
	proveSources(in, diags)
	checkHidden(in, diags)
	names := declare(in.Vocabulary, diags)
	in.Rules = expandAll(in.Rules, names, diags)
	units := pair(in, diags)
	checkSources(units, names, diags)
	checkLinks(units, diags)
	checkLikeness(units, diags)
	checkNames(units, names, diags)
	checkTypes(units, names, diags)
	gatherEvidence(units)
	findAnchors(units, diags)
	checkMeant(units, names, diags)
	checkBases(units, names, diags)
	checkNegations(units, names, diags)
	checkLiterals(units, diags)
	checkStrength(units, diags)
	checkOnce(units, diags)
	checkRespective(units, names, diags)
	checkQuantities(units, diags)
	checkCoverage(units, diags)
	checkWords(units, diags)
	ws := build(units, names)
	checkTotals(units, names, diags)
	checkReadings(units, names, diags)
	checkStandards(units, diags)
	checkCycles(units, ws, diags)
	checkValidity(units, ws, diags)
	endRepealed(units, ws)
	return ws, !diags.HasErrors()
}
