package rules

// Vocabulary is the file that declares every name the rules may use.

// Declaration is one statement of the vocabulary.
type Declaration struct {
	Node
	mendable
	Category *CategoryDecl `parser:"  @@"`
	Fact     *FactDecl     `parser:"| @@"`
	Standard *StandardDecl `parser:"| @@"`
	Subject  *SubjectDecl  `parser:"| @@"`
	Axiom    *AxiomDecl    `parser:"| @@"`
	Same     *SameDecl     `parser:"| @@"`
	Includes *IncludesDecl `parser:"| @@"`
	Bearing  *BearingDecl  `parser:"| @@"`
}

// CategoryDecl declares a finite category: category area "城乡" { urban "城市", rural "农村" }
type CategoryDecl struct {
	Node
	Name   Name             `parser:"'category' @@"`
	Label  Literal          `parser:"@@"`
	Values []*CategoryValue `parser:"'{' @@ (',' @@)* '}'"`
}

// CategoryValue is one value of a category.
type CategoryValue struct {
	Node
	mendable
	Name  Name    `parser:"@@"`
	Label Literal `parser:"@@"`
}

// FactDecl declares a fact about a case: fact age number years "年龄".
type FactDecl struct {
	Node
	Name  Name     `parser:"'fact' @@"`
	Type  string   `parser:"@('bool' | 'money' | 'number' | 'date' | 'category')"`
	Of    string   `parser:"@('days' | 'months' | 'years' | 'hours' | 'percent' | 'persons' | Ident)?"`
	Label Literal  `parser:"@@"`
	Note  *Literal `parser:"('note' @@)?"`
}

// StandardDecl declares a parameter: standard dibao by area per person per month "低保标准".
// An external one is set outside the corpus and is an input of the decision.
type StandardDecl struct {
	Node
	Name     Name     `parser:"'standard' @@"`
	By       *Name    `parser:"('by' @@)?"`
	Per      []string `parser:"('per' @('person' | 'household' | 'bed' | 'county' | 'month' | 'year'))*"`
	External bool     `parser:"@'external'?"`
	Label    Literal  `parser:"@@"`
	Note     *Literal `parser:"('note' @@)?"`
}

// SubjectDecl declares what a provision is about (benefit, adjustment,
// procedure, trigger, fund, action) or a term of a list (actor, act, group,
// thing, means, manner, place, period).
type SubjectDecl struct {
	Node
	Kind  string   `parser:"@('benefit' | 'adjustment' | 'process' | 'mechanism' | 'commitment' | 'task' | 'actor' | 'act' | 'group' | 'thing' | 'means' | 'style' | 'place' | 'period')"`
	Name  Name     `parser:"@@"`
	Label Literal  `parser:"@@"`
	Note  *Literal `parser:"('note' @@)?"`
}

// AxiomDecl is a truth about facts, where it comes from and why:
// excludes dibao, tekun by "..." because "..." (never both),
// implies a => b from ningxia-2022:9 because "...". Without a source it parses
// too, so that the checks can say what is missing.
type AxiomDecl struct {
	Node
	Excludes []*Name      `parser:"( 'excludes' @@ (',' @@)+"`
	If       *Condition   `parser:"| 'implies' @@ '=>'"`
	Then     *Condition   `parser:"  @@ )"`
	Source   *AxiomSource `parser:"@@?"`
	Because  Literal      `parser:"'because' @@"`
}

// AxiomSource is where an axiom comes from: a notice, or a clause of one, for
// which and under which it then holds; or a document from outside, perhaps with
// its article: by "社会救助暂行办法" "第四十八条".
type AxiomSource struct {
	Node
	Ref      *Ref     `parser:"  'from' ( @@"`
	Notice   string   `parser:"         | @(Slug | Ident) )"`
	Document *Literal `parser:"| 'by' @@"`
	Article  *Literal `parser:"  @@?"`
}

// SameDecl says that two wordings mean the same and why: same "照护" "照料" because "..."
// An empty one ("") marks words whose absence changes no rule.
type SameDecl struct {
	Node
	A       Literal `parser:"'same' @@"`
	B       Literal `parser:"@@"`
	Because Literal `parser:"'because' @@"`
}

// IncludesDecl says that a general term stands for the named ones, among
// others, and why: includes relevant_departments { auditors, finance } because "..."
type IncludesDecl struct {
	Node
	General Name    `parser:"'includes' @@"`
	Members []*Name `parser:"'{' @@ (',' @@)* '}'"`
	Because Literal `parser:"'because' @@"`
}

// BearingDecl says what subjects or terms mean for citizens where it is not
// "the more the better": neutral ones are nothing to them, adverse ones are to
// their cost. neutral public_criticism because "..."
type BearingDecl struct {
	Node
	Bearing string  `parser:"@('neutral' | 'adverse')"`
	Names   []*Name `parser:"@@ (',' @@)*"`
	Because Literal `parser:"'because' @@"`
}
