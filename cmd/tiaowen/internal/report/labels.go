package report

import (
	"tiaowen/cmd/tiaowen/internal/compare"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/plain"
)

// Text is a label in both languages.
type Text struct{ Zh, En string }

var codeTexts = map[compare.Code]Text{
	compare.CodeConflict:     {"疑似抵触", "conflict"},
	compare.CodeStale:        {"依据失效", "stale"},
	compare.CodeOmitted:      {"未落实", "omitted"},
	compare.CodeNarrowed:     {"限缩", "narrowed"},
	compare.CodeWeakened:     {"弱化", "weakened"},
	compare.CodeReplaced:     {"改换", "replaced"},
	compare.CodeUndecided:    {"待人工判断", "undecided"},
	compare.CodeExtended:     {"拓展", "extended"},
	compare.CodeStrengthened: {"强化", "strengthened"},
	compare.CodeAdded:        {"新增", "added"},
	compare.CodeRefined:      {"细化", "refined"},
	compare.CodeMoved:        {"移位", "moved"},
	compare.CodeMerged:       {"合并", "merged"},
	compare.CodeSplit:        {"拆分", "split"},
	compare.CodeRestated:     {"转述", "restated"},
	compare.CodeVerbatim:     {"照录", "verbatim"},
	compare.CodeRemoved:      {"删去", "removed"},
	compare.CodeChanged:      {"修改", "changed"},
	compare.CodeDifferent:    {"不同", "different"},
	compare.CodeOnlyHere:     {"独有", "only here"},
	compare.CodeSame:         {"相同", "same"},
}

// codeOrder is the order of codes in tables, gravest first.
var codeOrder = []compare.Code{
	compare.CodeConflict, compare.CodeStale, compare.CodeOmitted, compare.CodeNarrowed, compare.CodeWeakened,
	compare.CodeReplaced, compare.CodeUndecided, compare.CodeExtended, compare.CodeStrengthened, compare.CodeAdded, compare.CodeRefined,
	compare.CodeRemoved, compare.CodeChanged, compare.CodeDifferent, compare.CodeOnlyHere,
	compare.CodeMoved, compare.CodeMerged, compare.CodeSplit, compare.CodeRestated, compare.CodeVerbatim, compare.CodeSame,
}

var effectTexts = map[compare.Effect]Text{
	compare.Better:   {"更有利", "better"},
	compare.Worse:    {"更不利", "worse"},
	compare.Mixed:    {"有利有弊", "mixed"},
	compare.NoEffect: {"无影响", "none"},
}

var severityTexts = map[compare.Severity]Text{
	compare.Error:   {"重大", "error"},
	compare.Warning: {"注意", "warning"},
	compare.Note:    {"提示", "note"},

	compare.NoSeverity: {"不分轻重", "not graded"},
}

var levelTexts = map[ir.Level]Text{
	ir.National: {"国家", "national"},
	ir.Region:   {"自治区（省）", "region"},
	ir.City:     {"市", "city"},
	ir.District: {"县（区）", "district"},
}

// RelationTexts names a relation of two notices, and the notices in it.
func RelationTexts(r compare.Relation) (relation, lower, upper Text) {
	switch r {
	case compare.NewerOlder:
		return Text{"新旧文件对照（同一层级、同一地区）", "newer against older, of one level and place"}, Text{"新文件", "newer"}, Text{"旧文件", "older"}
	case compare.Peers:
		return Text{"同级对照（同一上级文件之下的不同地区）", "peers under the same upper notice"}, Text{"甲方", "first"}, Text{"乙方", "second"}
	}
	return Text{"下级对上级", "lower against upper"}, Text{"下级", "lower"}, Text{"上级", "upper"}
}

// CodeText names a code.
func CodeText(c compare.Code) Text         { return known(codeTexts[c], string(c)) }
func effectText(e compare.Effect) Text     { return known(effectTexts[e], string(e)) }
func severityText(s compare.Severity) Text { return known(severityTexts[s], string(s)) }
func levelText(l ir.Level) Text            { return known(levelTexts[l], string(l)) }

// elementText names an element; the whole provision has a name of its own.
func elementText(e ir.Element) Text {
	if e == compare.Whole {
		return Text{"整项规定", "provision"}
	}
	return Text{plain.Element(e), string(e)}
}

func known(t Text, name string) Text {
	if t == (Text{}) {
		return Text{name, name}
	}
	return t
}
