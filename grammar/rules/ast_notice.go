package rules

// NoticeHeader opens the rule file of a notice and names the notices above it,
// nearest first, then those of its level to hold it against: notice
// jiangxi-2022 under national-2022 beside ningxia-2022. Open says why its
// examples are not all written yet: examples open "…"
type NoticeHeader struct {
	Node
	mendable
	Slug   string   `parser:"'notice' @(Slug | Ident)"`
	Under  []string `parser:"('under' @(Slug | Ident) (',' @(Slug | Ident))*)?"`
	Beside []string `parser:"('beside' @(Slug | Ident) (',' @(Slug | Ident))*)?"`
	Open   *Literal `parser:"('examples' 'open' @@)?"`
}

// Clause annotates one clause of the notice.
type Clause struct {
	Node
	mendable
	Path  string  `parser:"'clause' @(Ident | Int | Decimal | Path)"`
	From  []*Link `parser:"('from' @@ (','? @@)*)?"`
	Items []*Item `parser:"'{' @@* '}'"`
}

// Link is a source clause, or what the drafter means to do to the source
// clause named before it.
type Link struct {
	Node
	Ref    *Ref    `parser:"  @@"`
	Intent *Intent `parser:"| @@"`
}

// Intent is a declared deviation, for the whole or for one element:
// narrows at, extends to.
type Intent struct {
	Node
	Verb    string `parser:"@('restates' | 'refines' | 'extends' | 'narrows' | 'weakens' | 'strengthens' | 'adds' | 'omits' | 'contradicts')"`
	Element string `parser:"@('to' | 'when' | 'unless' | 'on' | 'at' | 'pays' | 'lasts' | 'during' | 'by' | 'does' | 'about' | 'through' | 'with' | 'manner' | 'in' | 'before' | 'every' | 'modality' | 'funded' | 'besides' | 'purpose')?"`
}

// Item is one statement of a clause.
type Item struct {
	Node
	mendable
	Standard  *Standard  `parser:"  @@"`
	Provision *Provision `parser:"| @@"`
	Valid     *Valid     `parser:"| @@"`
	Basis     *Basis     `parser:"| @@"`
	Remark    *Remark    `parser:"| @@"`
	Ambiguity *Ambiguity `parser:"| @@"`
	Justified *Justified `parser:"| @@"`
	Example   *Example   `parser:"| @@"`
}

// Standard sets a named parameter: standard dibao[urban] is 650 yuan per
// person per month cite "每人每月 650 元"
type Standard struct {
	Node
	Param  Param   `parser:"'standard' @@"`
	Amount *Amount `parser:"'is' @@"`
	Cites  []*Cite `parser:"('cite' @@+)?"`
	From   []*Link `parser:"('from' @@ (','? @@)*)?"`
}

// Amount is what a line pays or a standard sets.
type Amount struct {
	Node
	Open  bool     `parser:"( @'open'"`
	Bound string   `parser:"| ('at' @('least' | 'most'))?"`
	Low   *Operand `parser:"  'from'? @@ ('to'"`
	High  *Operand `parser:"  @@)? )"`
	Per   []string `parser:"('per' @('person' | 'household' | 'bed' | 'county' | 'month' | 'year'))*"`
	Once  bool     `parser:"@'once'?"`
}

// Provision is one rule of the clause: what kind, on which subject of the
// vocabulary, from which source clauses, and its lines.
type Provision struct {
	Node
	Kind    string  `parser:"@('grant' | 'define' | 'adjust' | 'procedure' | 'duty' | 'power' | 'ban' | 'encourage' | 'fund' | 'trigger')"`
	Subject Name    `parser:"@@"`
	From    []*Link `parser:"('from' @@ (','? @@)*)?"`
	Lines   []*Line `parser:"'{' @@* '}'"`
}

// Line is one element of a provision.
type Line struct {
	Node
	mendable
	Condition *ConditionLine `parser:"  @@"`
	Pays      *PaysLine      `parser:"| @@"`
	Total     *TotalLine     `parser:"| @@"`
	Lasts     *LastsLine     `parser:"| @@"`
	During    *DuringLine    `parser:"| @@"`
	Time      *TimeLine      `parser:"| @@"`
	Modality  *ModalityLine  `parser:"| @@"`
	Terms     *TermsLine     `parser:"| @@"`
	Purpose   *PurposeLine   `parser:"| @@"`
	Remark    *Remark        `parser:"| @@"`
	Ambiguity *Ambiguity     `parser:"| @@"`
	Justified *Justified     `parser:"| @@"`
}

// ConditionLine says who (to), under which further conditions (when), except
// when (unless), on which procedural step (on) and where applied for (at).
type ConditionLine struct {
	Node
	Element   string     `parser:"@('to' | 'when' | 'unless' | 'on' | 'at')"`
	Condition *Condition `parser:"@@"`
}

// PaysLine is an amount, perhaps only for some: pays at least 3000 yuan once
// cite "不低于3000元" if area is urban cite "城市"
type PaysLine struct {
	Node
	Amount *Amount    `parser:"'pays' @@"`
	Cites  []*Cite    `parser:"('cite' @@+)?"`
	If     *Condition `parser:"('if' @@)?"`
}

// TotalLine states what the payments of the period add up to; it is checked.
type TotalLine struct {
	Node
	Measure Measure `parser:"'total' @@"`
	Cites   []*Cite `parser:"('cite' @@+)?"`
}

// LastsLine is a duration: lasts from 6 months to 18 months, lasts at most 12 months, lasts open
type LastsLine struct {
	Node
	Open  bool     `parser:"'lasts' ( @'open'"`
	Bound string   `parser:"| ('at' @('least' | 'most'))?"`
	Low   *Measure `parser:"  'from'? @@ ('to'"`
	High  *Measure `parser:"  @@)? )"`
	Cites []*Cite  `parser:"('cite' @@+)?"`
}

// DuringLine is a period: during 3 months from 2022-06, during 2022-06-01 to
// 2022-08-31, or a named circumstance: during epidemic_control
type DuringLine struct {
	Node
	Length *Measure `parser:"'during' ( @@ 'from'"`
	From   *Date    `parser:"  @@"`
	Start  *Date    `parser:"| @@ ('to'"`
	End    *Date    `parser:"  @@)?"`
	Named  *Name    `parser:"| @@ )"`
	Cites  []*Cite  `parser:"('cite' @@+)?"`
}

// TimeLine is a deadline (before 2022-06-30, within 3 months) or a frequency (every 1 month).
type TimeLine struct {
	Node
	Element string   `parser:"@('before' | 'within' | 'every')"`
	Date    *Date    `parser:"( @@"`
	Measure *Measure `parser:"| @@ )"`
	Cites   []*Cite  `parser:"('cite' @@+)?"`
}

// ModalityLine is the strength of the provision where the words show it; a
// kind has a strength of its own otherwise (duty must, power may, ban
// forbidden, encourage encouraged, all others must).
type ModalityLine struct {
	Node
	Strength string  `parser:"@('must' | 'may' | 'encouraged' | 'forbidden')"`
	Cites    []*Cite `parser:"('cite' @@+)?"`
}

// TermsLine is a list of vocabulary terms: the actors (by), the acts (does),
// the people or things concerned (about), the means and channels (through),
// partners (with), the manner (manner), territory (in), who pays (funded),
// what it comes on top of (besides).
type TermsLine struct {
	Node
	Element string      `parser:"@('by' | 'does' | 'about' | 'through' | 'with' | 'manner' | 'in' | 'funded' | 'besides')"`
	Items   []*ListItem `parser:"@@ (',' @@)*"`
}

// ListItem is one member of a list; others is the open end of a list (等).
type ListItem struct {
	Node
	Open  bool    `parser:"( @'others'"`
	Term  *Name   `parser:"| @@ )"`
	Cites []*Cite `parser:"('cite' @@+)?"`
}

// PurposeLine marks words that say what the provision is for; they bind nobody.
type PurposeLine struct {
	Node
	Cites []*Cite `parser:"'purpose' 'cite' @@+"`
}

// Valid is the validity of the notice; Issue stands for the day it was signed.
type Valid struct {
	Node
	Issue      bool    `parser:"'valid' 'from' ( @'issue'"`
	From       *Date   `parser:"| @@ )"`
	FromCites  []*Cite `parser:"('cite' @@+)?"`
	Until      *Date   `parser:"('until' @@"`
	UntilCites []*Cite `parser:"('cite' @@+)?)?"`
}

// Basis names a document the clause rests on, or (Forwards) one that the notice
// forwards whole, by its number or, where the text gives none, by its title.
type Basis struct {
	Node
	Forwards bool    `parser:"( 'basis' | @'forwards' )"`
	Document Literal `parser:"@@"`
	Cites    []*Cite `parser:"('cite' @@+)?"`
}

// Remark accounts for words that no rule carries: aim (binds nobody), aside (a
// quantity that no rule uses), pending (not yet coded); always with a reason.
type Remark struct {
	Node
	Kind   string  `parser:"@('aim' | 'aside' | 'pending')"`
	Reason Literal `parser:"@@"`
	Cites  []*Cite `parser:"'cite' @@+"`
}

// Ambiguity is a second honest reading; Lines, where given, replace the lines
// of the same elements in the provision.
type Ambiguity struct {
	Node
	Text  Literal `parser:"'ambiguity' @@"`
	Cites []*Cite `parser:"('cite' @@+)?"`
	Lines []*Line `parser:"('{' @@* '}')?"`
}

// Justified records why a deviation is accepted and by whom.
type Justified struct {
	Node
	Intent    *Intent `parser:"'justified' @@"`
	Reason    Literal `parser:"@@"`
	Authority Literal `parser:"'by' @@"`
}

// Example is a case and what the notice decides on it.
type Example struct {
	Node
	Title  Literal        `parser:"'example' @@ '{'"`
	Date   Date           `parser:"'on' @@"`
	Facts  []*Given       `parser:"@@*"`
	Expect []*Expectation `parser:"@@+"`
	Cites  []*Cite        `parser:"'cite' @@+ '}'"`
}

// Given is one fact of an example: given dibao = yes, given age = 17 years, given area = urban.
type Given struct {
	Node
	mendable
	Fact    Param    `parser:"'given' @@ '='"`
	Truth   string   `parser:"( @('yes' | 'no')"`
	Measure *Measure `parser:"| @@"`
	Date    *Date    `parser:"| @@"`
	Value   *Name    `parser:"| @@ )"`
}

// Expectation is an expected outcome: expect unemployed_aid granted 1950 yuan,
// expect x undetermined needs dibao, expect standard dibao[urban] is 650 yuan.
type Expectation struct {
	Node
	mendable
	Standard *Param  `parser:"'expect' ( 'standard' @@ 'is'"`
	Value    *Amount `parser:"  @@"`
	Subject  *Name   `parser:"| @@"`
	Status   string  `parser:"  @('granted' | 'denied' | 'discretionary' | 'undetermined')"`
	Amount   *Amount `parser:"  @@?"`
	Needs    []*Name `parser:"  ('needs' @@ (',' @@)*)? )"`
}
