package report

// phrases are the words of the report at a terminal in one language; the names
// of codes, severities and effects are labels, the same in every format.
type phrases struct {
	relation   string
	said       string // a label, and what it is of
	noFindings string
	unwritten  string // clauses
	effect     string // on citizens
	witness    string
	proved     string
	justified  string // reason
	ambiguous  string // reading
	context    string // words for orientation
	comma      string
	enumerated string // between names
	noAxioms   string
	axioms     string
	axiom      string // where it comes from, how many it took away, why
}

var english = phrases{
	relation:   "relation: %[1]s",
	said:       "%[1]s: %[2]s",
	noFindings: "no findings",
	unwritten:  "not fully written, nothing is claimed of them: %[1]s",
	effect:     "(%[1]s for citizens)",
	witness:    "witness: %[1]s",
	proved:     "proved: nobody is treated differently",
	justified:  "justified: %[1]s",
	ambiguous:  "ambiguous: %[1]s",
	context:    "(%[1]s)",
	comma:      ", ",
	enumerated: ", ",
	noAxioms:   "axioms: none took a finding away",
	axioms:     "axioms: what there would be without each of them",
	axiom:      "%[1]s took away %[2]d: %[3]s",
}

var chinese = phrases{
	relation:   "关系：%[1]s",
	said:       "%[1]s：%[2]s",
	noFindings: "没有发现",
	unwritten:  "尚未编写完的条文（不据此认定缺漏）：%[1]s",
	effect:     "（对群众%[1]s）",
	witness:    "例证：%[1]s",
	proved:     "已证明：没有人因此受到不同对待",
	justified:  "说明理由：%[1]s",
	ambiguous:  "文字有歧义：%[1]s",
	context:    "（%[1]s）",
	comma:      "，",
	enumerated: "、",
	noAxioms:   "公理：没有公理去掉认定",
	axioms:     "公理：没有该条公理会多出的认定",
	axiom:      "%[1]s去掉 %[2]d 项：%[3]s",
}
