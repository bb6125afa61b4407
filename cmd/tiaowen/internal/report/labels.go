package report

import (
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/plain"
)

// Text is a label in both languages.
type Text struct{ Zh, En string }

var codeTexts = map[finding.Code]Text{
	finding.CodeConflict:     {"疑似抵触", "conflict"},
	finding.CodeStale:        {"依据失效", "stale"},
	finding.CodeOmitted:      {"未落实", "omitted"},
	finding.CodeNarrowed:     {"限缩", "narrowed"},
	finding.CodeWeakened:     {"弱化", "weakened"},
	finding.CodeReplaced:     {"改换", "replaced"},
	finding.CodeUndecided:    {"待人工判断", "undecided"},
	finding.CodeExtended:     {"拓展", "extended"},
	finding.CodeStrengthened: {"强化", "strengthened"},
	finding.CodeAdded:        {"新增", "added"},
	finding.CodeRefined:      {"细化", "refined"},
	finding.CodeMoved:        {"移位", "moved"},
	finding.CodeMerged:       {"合并", "merged"},
	finding.CodeSplit:        {"拆分", "split"},
	finding.CodeRestated:     {"转述", "restated"},
	finding.CodeVerbatim:     {"照录", "verbatim"},
	finding.CodeRemoved:      {"删去", "removed"},
	finding.CodeChanged:      {"修改", "changed"},
	finding.CodeDifferent:    {"不同", "different"},
	finding.CodeOnlyHere:     {"独有", "only here"},
	finding.CodeSame:         {"相同", "same"},
}

// codeOrder is the order of codes in tables, gravest first.
var codeOrder = []finding.Code{
	finding.CodeConflict, finding.CodeStale, finding.CodeOmitted, finding.CodeNarrowed, finding.CodeWeakened,
	finding.CodeReplaced, finding.CodeUndecided, finding.CodeExtended, finding.CodeStrengthened, finding.CodeAdded, finding.CodeRefined,
	finding.CodeRemoved, finding.CodeChanged, finding.CodeDifferent, finding.CodeOnlyHere,
	finding.CodeMoved, finding.CodeMerged, finding.CodeSplit, finding.CodeRestated, finding.CodeVerbatim, finding.CodeSame,
}

var effectTexts = map[finding.Effect]Text{
	finding.Better:   {"更有利", "better"},
	finding.Worse:    {"更不利", "worse"},
	finding.Mixed:    {"有利有弊", "mixed"},
	finding.NoEffect: {"无影响", "none"},
}

var severityTexts = map[finding.Severity]Text{
	finding.Error:   {"重大", "error"},
	finding.Warning: {"注意", "warning"},
	finding.Note:    {"提示", "note"},

	finding.NoSeverity: {"不分轻重", "not graded"},
}

var levelTexts = map[ir.Level]Text{
	ir.National: {"国家", "national"},
	ir.Region:   {"自治区（省）", "region"},
	ir.City:     {"市", "city"},
	ir.District: {"县（区）", "district"},
}

// relationTexts names a relation of two notices, and the notices in it.
func relationTexts(r pairing.Relation) (relation, lower, upper Text) {
	switch r {
	case pairing.NewerOlder:
		return Text{"新旧文件对照（同一层级、同一地区）", "newer against older, of one level and place"}, Text{"新文件", "newer"}, Text{"旧文件", "older"}
	case pairing.Peers:
		return Text{"同级对照（同一上级文件之下的不同地区）", "peers under the same upper notice"}, Text{"甲方", "first"}, Text{"乙方", "second"}
	}
	return Text{"下级对上级", "lower against upper"}, Text{"下级", "lower"}, Text{"上级", "upper"}
}

// CodeText names a code.
func CodeText(c finding.Code) Text         { return known(codeTexts[c], string(c)) }
func effectText(e finding.Effect) Text     { return known(effectTexts[e], string(e)) }
func severityText(s finding.Severity) Text { return known(severityTexts[s], string(s)) }
func levelText(l ir.Level) Text            { return known(levelTexts[l], string(l)) }

// elementText names an element; the whole provision has a name of its own.
func elementText(e ir.Element) Text {
	if e == difference.Whole {
		return Text{"整项规定", "provision"}
	}
	return Text{plain.Element(e).Zh, string(e)}
}

func known(t Text, name string) Text {
	if t == (Text{}) {
		return Text{name, name}
	}
	return t
}
