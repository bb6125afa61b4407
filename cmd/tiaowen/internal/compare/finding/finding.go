package finding

import (
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/compare/passage"
	"tiaowen/cmd/tiaowen/internal/compare/proof"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/plain"
)

// Code is the kind of a finding.
type Code string

// Codes, in the order in which reports list them.
const (
	CodeConflict     Code = "conflict"     // 疑似抵触
	CodeStale        Code = "stale"        // 依据失效
	CodeOmitted      Code = "omitted"      // 未落实
	CodeNarrowed     Code = "narrowed"     // 限缩
	CodeWeakened     Code = "weakened"     // 弱化
	CodeReplaced     Code = "replaced"     // 改换
	CodeUndecided    Code = "undecided"    // 待人工判断
	CodeExtended     Code = "extended"     // 拓展
	CodeStrengthened Code = "strengthened" // 强化
	CodeAdded        Code = "added"        // 新增
	CodeRefined      Code = "refined"      // 细化
	CodeMoved        Code = "moved"        // 移位
	CodeMerged       Code = "merged"       // 合并
	CodeSplit        Code = "split"        // 拆分
	CodeRestated     Code = "restated"     // 转述
	CodeVerbatim     Code = "verbatim"     // 照录

	// Of a newer notice against an older one, besides added and moved.
	CodeRemoved Code = "removed" // 删去
	CodeChanged Code = "changed" // 修改
	CodeSame    Code = "same"    // 相同; of peers too

	// Of peers, besides same.
	CodeDifferent Code = "different" // 不同
	CodeOnlyHere  Code = "only here" // 独有
)

// Effect is what a finding means for citizens.
type Effect string

// Effects.
const (
	Better   Effect = "better"
	Worse    Effect = "worse"
	Mixed    Effect = "mixed"
	NoEffect Effect = "none"
)

// Severity is how much a finding asks for a reader's eye.
type Severity string

// Severities.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
	Note    Severity = "note"
	// NoSeverity: between peers nothing is graver than anything else.
	NoSeverity Severity = "none"
)

// Finding is one thing that the lower notice does to the upper one.
type Finding struct {
	Code      Code              `json:"code"`
	Element   ir.Element        `json:"element"`
	Effect    Effect            `json:"effect"`
	Severity  Severity          `json:"severity"`
	Kind      ir.Kind           `json:"kind,omitempty"`
	Subject   string            `json:"subject,omitempty"`
	Lower     *passage.Side     `json:"lower"`
	Upper     *passage.Side     `json:"upper"`
	Message   plain.Message     `json:"message"`
	Source    string            `json:"source,omitempty"`  // clause of another notice that the provision comes from
	Reading   string            `json:"reading,omitempty"` // the second reading that a verdict hangs on
	Witness   *proof.Witness    `json:"witness,omitempty"`
	Justified *ir.Justification `json:"justified,omitempty"`
	// Proved says that the two notices decide every case alike on the subject:
	// the words changed no outcome, or another clause makes up for it.
	Proved bool `json:"proved,omitempty"`
	// Unfinished says that a clause of it, or one linked with it, is not fully
	// written as rules: the difference stands, what follows from it is open.
	Unfinished bool `json:"unfinished,omitempty"`
	// Row is the code of the row that made the finding, Difference what it was
	// made of: what its message is told from.
	Row        Code                  `json:"-"`
	Difference difference.Difference `json:"-"`
}
