package compare

import (
	"tiaowen/cmd/tiaowen/internal/ir"
)

// Comparison is a lower notice held against an upper one, or the like; see
// Relation.
type Comparison struct {
	Relation  Relation   `json:"relation"`
	Lower     string     `json:"lower"` // of NewerOlder: the newer
	Upper     string     `json:"upper"`
	Pairs     []Pair     `json:"pairs"`
	Proposals []Proposal `json:"proposals"`
	Findings  []Finding  `json:"findings"`
	Coverage  []Coverage `json:"coverage"`
	// Discrepancies are declared intents that the rules do not bear out.
	Discrepancies []Discrepancy `json:"discrepancies"`
}

// Pair is the provisions of both notices on one subject that links connect.
type Pair struct {
	Kind     ir.Kind          `json:"kind"`
	Subject  string           `json:"subject"`
	Lower    []string         `json:"lower"` // ids of provisions, in source order
	Upper    []string         `json:"upper"`
	Verdict  Verdict          `json:"verdict"` // of the outcome, or of all elements together
	Elements []ElementVerdict `json:"elements"`
	Proved   bool             `json:"proved"` // no case is decided differently, by proof
}

// ElementVerdict is the verdict on one element of a pair.
type ElementVerdict struct {
	Element ir.Element `json:"element"`
	Verdict Verdict    `json:"verdict"`
}

// Proposal is two provisions of one subject that no link connects.
type Proposal struct {
	Lower string `json:"lower"`
	Upper string `json:"upper"`
}

// Verdict is how the lower side of something lies to the upper one.
type Verdict string

// Verdicts. Narrower always means less for the citizen, or a weaker demand on
// the administration; wider means more.
const (
	Equal       Verdict = "equal"
	Narrower    Verdict = "narrower"
	Wider       Verdict = "wider"
	Overlapping Verdict = "overlapping"
	Disjoint    Verdict = "disjoint"
	OnlyBelow   Verdict = "only below"
	OnlyAbove   Verdict = "only above"
	Undecided   Verdict = "undecided"
)

// Whole is the element of a finding on a provision as a whole.
const Whole ir.Element = "provision"

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
	Lower     *Side             `json:"lower"`
	Upper     *Side             `json:"upper"`
	Message   Message           `json:"message"`
	Source    string            `json:"source,omitempty"`  // clause of another notice that the provision comes from
	Reading   string            `json:"reading,omitempty"` // the second reading that a verdict hangs on
	Witness   *Witness          `json:"witness,omitempty"`
	Justified *ir.Justification `json:"justified,omitempty"`
	// Proved says that the two notices decide every case alike on the subject:
	// the words changed no outcome, or another clause makes up for it.
	Proved bool `json:"proved,omitempty"`
}

// Side is one side of a finding. Every passage is exact words of its clause;
// Quote is the first of them.
type Side struct {
	Clause     string    `json:"clause"`
	Quote      string    `json:"quote"`
	Passages   []Passage `json:"quotes"`
	Provisions []string  `json:"provisions,omitempty"`
	// Context says that nothing differs in these words: they stand here so that
	// a reader sees what the other side's words are held against.
	Context bool `json:"context,omitempty"`
	// Quotes are the very words that the finding is about, with their places.
	// The passages may have words between them as well.
	Quotes []ir.Quote `json:"-"`
}

// Passage is words of a clause.
type Passage struct {
	Clause string `json:"clause"`
	Quote  string `json:"quote"`
}

// NewSide is a side of one passage.
func NewSide(q ir.Quote) *Side { return sideOf([]ir.Quote{q}, []ir.Quote{q}, nil) }

// Words are the passages of a side; of none, nil.
func (s *Side) Words() []string {
	if s == nil {
		return nil
	}
	out := make([]string, len(s.Passages))
	for i, p := range s.Passages {
		out[i] = p.Quote
	}
	return out
}

// Message is the finding as a sentence.
type Message struct {
	En string `json:"en"`
	Zh string `json:"zh"`
}
