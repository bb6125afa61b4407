package rules

// NoticeHeader opens the rule file of a notice and names the notices above it,
// nearest first, then those of its level to hold it against: notice
// jiangxi-2022 under national-2022 beside ningxia-2022. Open says why its
// examples are not all written yet: examples open "…"
type NoticeHeader struct {
	Node
	mendable
	Slug    string   `parser:"'notice' @(Slug | Ident)"`
	Edition int      `parser:"('edition' @Int)?"`
	Under   []string `parser:"('under' @(Slug | Ident) (',' @(Slug | Ident))*)?"`
	Beside  []string `parser:"('beside' @(Slug | Ident) (',' @(Slug | Ident))*)?"`
	Open    *Literal `parser:"('examples' 'open' @@)?"`
}

// Clause annotates one clause of the notice.
type Clause struct {
	Node
	mendable
	Path  string  `parser:"'clause' @(Ident | Int | Decimal | Path)"`
	From  []*Link `parser:"('from' @@ (','? @@)*)?"`
	Roles []*Role `parser:"'{' @@*"`
	Items []*Item `parser:"@@* '}'"`
}

// Role names who acts in all provisions of the clause that do not say so
// themselves: by, or a text with the marks lead and responsible.
type Role struct {
	Node
	By    *Members `parser:"  'by' @@"`
	Roles *Text    `parser:"| 'roles' @@"`
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
	For       *For       `parser:"  @@"`
	Standard  *Standard  `parser:"| @@"`
	Provision *Provision `parser:"| @@"`
	Valid     *Valid     `parser:"| @@"`
	Basis     *Basis     `parser:"| @@"`
	Remark    *Remark    `parser:"| @@"`
	Ambiguity *Ambiguity `parser:"| @@"`
	Unclear   *Unclear   `parser:"| @@"`
	Justified *Justified `parser:"| @@"`
	Example   *Example   `parser:"| @@"`
}

// For says once what several provisions share: their condition, and lines that
// stand before the first of them.
type For struct {
	Node
	Condition *Condition `parser:"'for' @@"`
	Lines     []*Shared  `parser:"'{' @@*"`
	Items     []*Item    `parser:"@@* '}'"`
}

// Shared is a line that holds for all provisions of a For.
type Shared struct {
	Node
	Condition *ConditionLine `parser:"  @@"`
	Pays      *PaysLine      `parser:"| @@"`
}

// Standard sets a named parameter: standard dibao[urban] is 650 yuan per
// person per month cite "每人每月 650 元"
type Standard struct {
	Node
	Param  Param   `parser:"'standard' @@"`
	Amount *Amount `parser:"'is' @@"`
	Was    *Amount `parser:"('was' @@)?"`
	Cites  []*Cite `parser:"('cite'? @@+)?"`
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
// vocabulary (a duty needs none), from which source clauses, and what it says:
// its own text with marks, or lines, or both. Behind a text without braces
// stand only its second readings.
type Provision struct {
	Node
	Kind    string    `parser:"@('grant' | 'define' | 'adjust' | 'procedure' | 'duty' | 'power' | 'ban' | 'encourage' | 'fund' | 'trigger')"`
	Subject *Name     `parser:"( @@"`
	As      *Name     `parser:"  ('as' @@)? )?"`
	From    []*Link   `parser:"('from' @@ (','? @@)*)?"`
	Text    *Text     `parser:"( @@"`
	Block   *Block    `parser:"  ( @@"`
	Behind  []*Behind `parser:"  | @@+ )?"`
	Only    *Block    `parser:"| @@ )"`
}

// Block is the lines of a provision.
type Block struct {
	Node
	Lines []*Line `parser:"'{' @@* '}'"`
}

// Behind is a second reading of a provision's text.
type Behind struct {
	Node
	Reading *Reading `parser:"  @@"`
	Unclear *Unclear `parser:"| @@"`
}

// Lines are the lines of a provision, with those behind its text.
func (p *Provision) Lines() []*Line {
	for _, b := range []*Block{p.Block, p.Only} {
		if b != nil {
			return b.Lines
		}
	}
	var out []*Line
	for _, b := range p.Behind {
		out = append(out, &Line{Node: b.Node, Reading: b.Reading, Unclear: b.Unclear})
	}
	return out
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
	Reading   *Reading       `parser:"| @@"`
	Unclear   *Unclear       `parser:"| @@"`
	Justified *Justified     `parser:"| @@"`
	Cite      *CiteLine      `parser:"| @@"`
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
	Was    *Amount    `parser:"('was' @@)?"`
	Cites  []*Cite    `parser:"('cite'? @@+)?"`
	If     *Condition `parser:"('if' @@)?"`
}

// TotalLine states what the payments of the period add up to; it is checked.
type TotalLine struct {
	Node
	Measure Measure `parser:"'total' @@"`
	Cites   []*Cite `parser:"('cite'? @@+)?"`
}

// LastsLine is a duration: lasts from 6 months to 18 months, lasts at most 12 months, lasts open
type LastsLine struct {
	Node
	Open  bool     `parser:"'lasts' ( @'open'"`
	Bound string   `parser:"| ('at' @('least' | 'most'))?"`
	Low   *Measure `parser:"  'from'? @@ ('to'"`
	High  *Measure `parser:"  @@)? )"`
	Was   *Span    `parser:"('was' @@)?"`
	Cites []*Cite  `parser:"('cite'? @@+)?"`
}

// Span is a length as a text had it before: was at most 12 months.
type Span struct {
	Node
	Open  bool     `parser:"( @'open'"`
	Bound string   `parser:"| ('at' @('least' | 'most'))?"`
	Low   *Measure `parser:"  'from'? @@ ('to'"`
	High  *Measure `parser:"  @@)? )"`
}

// DuringLine is a period: during 3 months from 2022-06, during from 2022-06-01
// until 2022-08-31, or a named circumstance: during epidemic_control
type DuringLine struct {
	Node
	Length *Measure `parser:"'during' ( @@ 'from'"`
	From   *Date    `parser:"  @@"`
	Start  *Date    `parser:"| 'from'? @@ (('to' | 'until')"`
	End    *Date    `parser:"  @@)?"`
	Named  *Name    `parser:"| @@ )"`
	Cites  []*Cite  `parser:"('cite'? @@+)?"`
}

// TimeLine is a deadline (before 2022-06-30, within 3 months) or a frequency (every 1 month).
type TimeLine struct {
	Node
	Element string   `parser:"@('before' | 'within' | 'every')"`
	Date    *Date    `parser:"( @@"`
	Measure *Measure `parser:"| @@ )"`
	Was     *Measure `parser:"('was' @@)?"`
	Cites   []*Cite  `parser:"('cite'? @@+)?"`
}

// ModalityLine is the strength of the provision where the words show it; a
// kind has a strength of its own otherwise (duty must, power may, ban
// forbidden, encourage encouraged, all others must).
type ModalityLine struct {
	Node
	Strength string  `parser:"@('must' | 'may' | 'encouraged' | 'forbidden')"`
	Cites    []*Cite `parser:"('cite'? @@+)?"`
}

// TermsLine is a list: the actors (by), the acts (does), the people or things
// concerned (about), the means and channels (through), partners (with), the
// manner (manner), territory (in), who pays (funded), what it comes on top of
// (besides); whose responsibility it is (of), who else is to act (asks), who
// leads and who bears the duty (lead, responsible).
type TermsLine struct {
	Node
	Element string      `parser:"@('by' | 'does' | 'about' | 'through' | 'with' | 'manner' | 'in' | 'funded' | 'besides' | 'of' | 'asks' | 'lead' | 'responsible')"`
	Items   []*ListItem `parser:"@@ (',' @@)*"`
}

// Members is a list of terms.
type Members struct {
	Node
	Items []*ListItem `parser:"@@ (',' @@)*"`
}

// ListItem is one member of a list: a text that stands for itself, a name with
// its cites, or others, the open end of a list (等).
type ListItem struct {
	Node
	Text  *Text   `parser:"  @@"`
	Open  bool    `parser:"| ( @'others'"`
	Term  *Name   `parser:"  | @@ )"`
	Cites []*Cite `parser:"  ('cite'? @@+)?"`
}

// CiteLine is a cite without a term.
type CiteLine struct {
	Node
	Cites []*Cite `parser:"'cite' @@+"`
}

// PurposeLine marks words that say what the provision is for (purpose: they bind
// nobody) or what an office is held to bring about (result).
type PurposeLine struct {
	Node
	Element string  `parser:"@('purpose' | 'result')"`
	Cites   []*Cite `parser:"'cite'? @@+"`
}

// Valid is the validity of the notice; Issue stands for the day it was signed.
type Valid struct {
	Node
	Issue      bool    `parser:"'valid' 'from' ( @'issue'"`
	From       *Date   `parser:"| @@ )"`
	FromCites  []*Cite `parser:"('cite'? @@+)?"`
	Until      *Date   `parser:"('until' @@"`
	UntilCites []*Cite `parser:"('cite'? @@+)?)?"`
}

// Basis names a document the clause rests on, or (Forwards) one that the notice
// forwards whole, by its number or, where the text gives none, by its title.
type Basis struct {
	Node
	Forwards bool    `parser:"( 'basis' | @'forwards' )"`
	Document Literal `parser:"@@"`
	Cites    []*Cite `parser:"('cite'? @@+)?"`
}

// Remark accounts for words that no rule carries: aim (binds nobody), aside (a
// quantity that no rule uses), pending (not yet coded); always with a reason.
type Remark struct {
	Node
	Kind   string  `parser:"@('aim' | 'aside' | 'pending')"`
	Reason Literal `parser:"@@"`
	Cites  []*Cite `parser:"'cite'? @@+"`
}

// Ambiguity is a second honest reading; Lines, where given, replace the lines
// of the same elements in the provision.
type Ambiguity struct {
	Node
	Text  Literal `parser:"'ambiguity' @@"`
	Cites []*Cite `parser:"('cite'? @@+)?"`
	Lines []*Line `parser:"('{' @@* '}')?"`
	// Without is the element that the reading leaves out; no file writes it so.
	Without string `parser:""`
}

// Unclear is a doubt on which no outcome turns; Why says the doubt and why.
type Unclear struct {
	Node
	Why   Literal `parser:"'unclear' @@"`
	Cites []*Cite `parser:"@@*"`
}

// Reading is a second honest reading, told by what it changes.
type Reading struct {
	Node
	Why    Literal `parser:"'reading' @@"`
	Cites  []*Cite `parser:"('words' @@+)?"`
	Change *Change `parser:"@@"`
}

// Change is the difference that a second reading makes: the provision's own
// text, a condition more, an element left out, one term replaced, or a line
// that replaces those of its element; several such lines stand in braces.
type Change struct {
	Node
	Text    *Text      `parser:"  @@"`
	Block   *Block     `parser:"| @@"`
	Also    *Condition `parser:"| 'also' @@"`
	Without string     `parser:"| 'without' @('to' | 'when' | 'unless' | 'on' | 'at' | 'pays' | 'lasts' | 'during' | 'by' | 'does' | 'about' | 'through' | 'with' | 'manner' | 'in' | 'before' | 'within' | 'every' | 'funded' | 'besides' | 'purpose' | 'result')"`
	Name    *Name      `parser:"| @@"`
	Is      *Condition `parser:"  '=' @@"`
	Line    *Replace   `parser:"| @@"`
}

// Replace is a line that may stand in a second reading.
type Replace struct {
	Node
	Condition *ConditionLine `parser:"  @@"`
	Pays      *PaysLine      `parser:"| @@"`
	Total     *TotalLine     `parser:"| @@"`
	Lasts     *LastsLine     `parser:"| @@"`
	During    *DuringLine    `parser:"| @@"`
	Time      *TimeLine      `parser:"| @@"`
	Modality  *ModalityLine  `parser:"| @@"`
	Terms     *TermsLine     `parser:"| @@"`
}

// AsLine is the replacement as a line of a provision.
func (r *Replace) AsLine() *Line {
	return &Line{
		Node: r.Node, Condition: r.Condition, Pays: r.Pays, Total: r.Total, Lasts: r.Lasts,
		During: r.During, Time: r.Time, Modality: r.Modality, Terms: r.Terms,
	}
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
	But    []*But         `parser:"@@*"`
	Cites  []*Cite        `parser:"('cite' @@+)? '}'"`
}

// But is a variant of the example: some facts are others, and so is the outcome.
type But struct {
	Node
	Facts   []*Fact  `parser:"'but' @@ (',' @@)*"`
	Subject *Name    `parser:"':' @@?"`
	Outcome *Outcome `parser:"@@"`
}

// Fact is a fact of a case: dibao = yes, age = 17 years, area = urban.
type Fact struct {
	Node
	Fact    Param    `parser:"@@ '='"`
	Truth   string   `parser:"( @('yes' | 'no')"`
	Measure *Measure `parser:"| @@"`
	Date    *Date    `parser:"| @@"`
	Value   *Name    `parser:"| @@ )"`
}

// Outcome is what is decided on a subject, perhaps under its n-th second reading.
type Outcome struct {
	Node
	Status  string  `parser:"@('granted' | 'denied' | 'discretionary' | 'undetermined')"`
	Amount  *Amount `parser:"@@?"`
	Needs   []*Name `parser:"('needs' @@ (',' @@)*)?"`
	Reading int     `parser:"('reading' @Int)?"`
}

// Given is one fact of an example: given dibao = yes.
type Given struct {
	Node
	mendable
	Fact *Fact `parser:"'given' @@"`
}

// Expectation is an expected outcome: expect unemployed_aid granted 1950 yuan,
// expect x undetermined needs dibao, expect standard dibao[urban] is 650 yuan.
type Expectation struct {
	Node
	mendable
	Standard *Param   `parser:"'expect' ( 'standard' @@ 'is'"`
	Value    *Amount  `parser:"  @@"`
	Subject  *Name    `parser:"| @@"`
	Outcome  *Outcome `parser:"  @@ )"`
}
