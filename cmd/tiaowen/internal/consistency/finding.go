package consistency

import (
	"encoding/json"

	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/plain"
)

// Code is the kind of a finding.
type Code string

// Codes, in the order in which findings of one severity are listed.
const (
	CodePlaceDiffers    Code = "place-differs"    // 申请地不一
	CodeDemandLifted    Code = "demand-lifted"    // 要求已取消
	CodeAmountDiffers   Code = "amount-differs"   // 数额不一
	CodeStrengthDiffers Code = "strength-differs" // 力度不一
	CodeStacks          Code = "stacks"           // 待遇叠加
	CodeOutlives        Code = "outlives"         // 超出有效期
	CodeCountDiffers    Code = "count-differs"    // 数目不符
	CodeHeadingUnkept   Code = "heading-unkept"   // 标题未落实
	CodeBasisMissing    Code = "basis-missing"    // 依据缺失
)

// Finding is one thing in a notice that does not go together with another.
type Finding struct {
	Code     Code             `json:"code"`
	Severity finding.Severity `json:"severity"`
	// Sides are the passages at odds, one or more.
	Sides   []Side        `json:"sides"`
	Message plain.Message `json:"message"`
	// Readings are second readings that the rules record for these words.
	Readings []string `json:"readings,omitempty"`
	Witness  *Witness `json:"witness,omitempty"`
}

// Side is an exact passage of a clause and the provisions that say it. A side
// without a clause is the title of the notice or the heading of a chapter.
type Side struct {
	Clause     string   `json:"clause"`
	Quote      string   `json:"quote"`
	Provisions []string `json:"provisions,omitempty"`
}

// Witness is somebody whom a finding concerns, replayed through the evaluator.
type Witness struct {
	Case      json.RawMessage `json:"case"` // as a case file
	Facts     ir.Case         `json:"-"`
	Decisions []Decision      `json:"decisions"` // of each provision of the finding, in its order
	Sentence  plain.Message   `json:"sentence"`
}

// Decision is what one provision comes to in the case of a witness.
type Decision struct {
	Provision string        `json:"provision"`
	Clause    string        `json:"clause"`
	Subject   string        `json:"subject"`
	Status    ir.Status     `json:"status"`
	Text      plain.Message `json:"text"`
}
