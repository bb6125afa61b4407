package ir

import "tiaowen/grammar/quantity"

// Kind is what a provision does.
type Kind string

// Kinds of provision.
const (
	Standard  Kind = "standard"
	Grant     Kind = "grant"
	Define    Kind = "define"
	Adjust    Kind = "adjust"
	Procedure Kind = "procedure"
	Duty      Kind = "duty"
	Power     Kind = "power"
	Ban       Kind = "ban"
	Encourage Kind = "encourage"
	Fund      Kind = "fund"
	Trigger   Kind = "trigger"
	Valid     Kind = "valid"
)

// Decides reports whether a provision of this kind has an outcome for a case:
// somebody gets it, or it applies to them, or not.
func (k Kind) Decides() bool {
	switch k {
	case Grant, Adjust, Procedure, Trigger:
		return true
	}
	return false
}

// Element is a comparable part of a provision; its name is the keyword that
// leads its line in the rule language.
type Element string

// Elements.
const (
	To          Element = "to"          // beneficiaries
	When        Element = "when"        // conditions
	Unless      Element = "unless"      // exceptions
	On          Element = "on"          // procedural step (application)
	At          Element = "at"          // where applied for or paid
	During      Element = "during"      // period or circumstance
	Pays        Element = "pays"        // amount
	Lasts       Element = "lasts"       // duration
	Before      Element = "before"      // deadline, a day
	Within      Element = "within"      // deadline, a length of time
	Every       Element = "every"       // frequency
	Strength    Element = "modality"    // 不得 / 应当、要 / 可 / 鼓励
	By          Element = "by"          // actors
	Lead        Element = "lead"        // who leads (牵头)
	Responsible Element = "responsible" // who answers for it (责任单位)
	Of          Element = "of"          // whose duty it is (强化地方政府属地责任)
	Asks        Element = "asks"        // who else is to act (指导、督促、报请 X 做 Y)
	Does        Element = "does"        // acts
	Choice      Element = "or"          // alternatives of an act: any one does
	About       Element = "about"       // people or things concerned
	Through     Element = "through"     // means, channels
	With        Element = "with"        // partners
	Manner      Element = "manner"      // 及时, 直接, 足额
	In          Element = "in"          // territory
	Funded      Element = "funded"      // who pays
	Besides     Element = "besides"     // on top of what
	Purpose     Element = "purpose"     // words that bind nobody
	Result      Element = "result"      // what an office is held to (应保尽保)
	Validness   Element = "valid"       // validity of the notice
)

// Modality is the strength of a provision.
type Modality string

// Modalities, from the ban to the encouragement.
const (
	Forbidden  Modality = "forbidden"  // 不得, 严禁
	Must       Modality = "must"       // 应当, 要, or a bare imperative
	May        Modality = "may"        // 可
	Encouraged Modality = "encouraged" // 鼓励, 支持
)

// Provision is one rule of a notice.
type Provision struct {
	ID             string // "zhongwei-2022:5/unemployed_aid"; a second one of the same subject in the clause ends in "~2"
	Clause         string // full id
	Kind           Kind
	Subject        string // name in the vocabulary; for a standard "dibao[urban]"
	Links          []Link // its own, else those of its clause
	Modality       Modality
	ModalityQuotes []Quote     // empty where no word shows the strength
	Conditions     []Condition // in source order; all must hold
	Pays           []Payment   // in source order; every one whose condition holds is paid
	Total          *Total
	Lasts          *Duration
	During         *Period
	Deadlines      []Deadline
	Lists          []List
	Setting        *Payment // of a standard: what it is set to
	Purpose        []Quote
	Result         []Quote
	Ambiguities    []Ambiguity
	Remarks        []Remark
	Justified      []Justification
	Quotes         []Quote // all quotes above, in text order, without repeats
	File           string  `json:"-"` // rule file and line, for messages: no part of the rule
	Line           int     `json:"-"`
}

// Condition is one condition line. The formula of an Unless line is the
// exception itself: the provision applies where it does not hold.
type Condition struct {
	Element Element // To, When, Unless, On, At, During (named circumstance)
	Formula Formula
}

// Payment is an amount with its base and period, perhaps only for some.
type Payment struct {
	Amount Amount
	Base   quantity.Base
	Period quantity.Unit // Month, Year, or ""
	Once   bool
	If     *Formula
	Quotes []Quote
}

// Amount is an interval of values, both ends included; Low nil is unbounded
// below (nothing promised), High nil is unbounded above. Open means that the
// text names no amount at all. An exact amount has Low equal to High.
type Amount struct {
	Open      bool
	Low, High *Value
}

// Exact reports whether the amount is one value.
func (a Amount) Exact() bool { return a.Low != nil && a.High != nil && *a.Low == *a.High }

// Total is what the payments of the period add up to for one person, in fen.
type Total struct {
	Fen    int64
	Quotes []Quote
}

// Duration is how long something lasts, in Unit; nil ends are unbounded, Open
// means that the text names no length (一定的渐退期).
type Duration struct {
	Open      bool
	Low, High *quantity.Ratio
	Unit      quantity.Unit
	Quotes    []Quote
}

// Period is the calendar days From to To (included; To zero for no end).
type Period struct {
	From, To Date
	Months   int // whole months from From where the text says so, else 0
	Quotes   []Quote
}

// Deadline is a Before day, a Within length or an Every frequency.
type Deadline struct {
	Element Element
	Date    Date // Before; Day 0 is the end of the month
	Length  quantity.Ratio
	Unit    quantity.Unit
	Quotes  []Quote
}

// List is one list element: actors, acts, means ...
type List struct {
	Element Element
	Items   []Item
}

// Item is a member of a list; Open is its open end (等).
type Item struct {
	Open   bool
	Term   string
	Quotes []Quote
}

// Ambiguity is a second honest reading. Alternative is the provision as that
// reading has it, nil where it is told in words only.
type Ambiguity struct {
	Clause      string
	Text        string
	Quotes      []Quote
	Alternative *Provision
}

// Justification is why a deviation is accepted, and by whom.
type Justification struct {
	Intent    Intent
	Reason    string
	Authority string
}

// Condition returns the conditions of one element.
func (p *Provision) ConditionsOf(e Element) []Condition {
	var out []Condition
	for _, c := range p.Conditions {
		if c.Element == e {
			out = append(out, c)
		}
	}
	return out
}

// ListOf returns the items of one list element, of all its lines.
func (p *Provision) ListOf(e Element) []Item {
	var out []Item
	for _, l := range p.Lists {
		if l.Element == e {
			out = append(out, l.Items...)
		}
	}
	return out
}
