package plain

import (
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/grammar/quantity"
)

// Speech says the parts of rules in one language.
type Speech struct {
	*words
	vocabulary *ir.Vocabulary
	cited      bool
}

// Chinese says them in Chinese; what no name stands in needs no vocabulary.
func Chinese(v *ir.Vocabulary) Speech { return Speech{&chinese, v, false} }

// English says them in English.
func English(v *ir.Vocabulary) Speech { return Speech{&english, v, false} }

// Cited sets behind each part the words of the notice that it rests on.
func (s Speech) Cited() Speech {
	s.cited = true
	return s
}

// words are the words of one language.
type words struct {
	and, or, nor    string // between conditions; between exceptions
	not, bracketed  string // condition
	fact            string // label
	is              string // fact, value
	compared        string // fact, comparison, bound
	comparisons     map[ir.Cmp]string
	others          string
	othersOf        string // class
	form            naming.SubjectForm
	ofCategory      func(v *ir.Vocabulary, category, value string) string
	yuan, day       string // number; date
	times           string // standard, factor
	open            string // amount
	least, most     string // amount
	between         string // amounts
	payment         string // per, amount, once
	per             func(quantity.Base, quantity.Unit) string
	once            string
	where           string // condition, payment
	total           string // amount
	count           func(n quantity.Ratio, unit string, u quantity.Unit) string
	openLength      string
	atLeast, atMost string // length
	both            string // between the two
	from, fromTo    string // days
	within, every   string // length
	byMonth, by     string // day
	figure          string // as the notice has it
	comma           string
	adds            string // between payments
	etc, openEnd    string // the open end of a list; before it
	unnamed         string // words that stand for themselves
	kinds           map[ir.Kind]string
	strengths       map[ir.Modality]string
}

// Kind is the name of a kind of provision.
func (s Speech) Kind(k ir.Kind) string { return s.kinds[k] }

// Strength is how strongly a provision binds: 禁止, 应当, 可以 or 鼓励.
func (s Speech) Strength(m ir.Modality, quotes []ir.Quote) string {
	return s.beside(s.strengths[m], quotes)
}

// Name is what the vocabulary calls something; words that it does not have
// stand for themselves.
func (s Speech) Name(name string) string {
	standard, _ := naming.Index(name)
	v := s.vocabulary
	if v.Fact(standard) == nil && v.Standard(standard) == nil && v.Term(standard) == nil {
		return strings.ReplaceAll(s.unnamed, "%[1]s", name)
	}
	return naming.Subject(v, name, s.form)
}

// Member is a member of a list.
func (s Speech) Member(it ir.Item) string {
	if it.Open {
		if s.cited && len(it.Quotes) > 0 && strings.HasPrefix(it.Quotes[0].Text, s.etc) {
			return naming.Quoted(Texts(it.Quotes)...)
		}
		return s.beside(s.etc, it.Quotes)
	}
	return s.beside(s.Name(it.Term), it.Quotes)
}

// Words are words of the notice that stand for themselves.
func (s Speech) Words(q ir.Quote) string { return naming.Quoted(q.Text) }

// beside sets the words that a part rests on behind it. Where the part is
// these words, they stand once.
func (s Speech) beside(part string, quotes []ir.Quote) string {
	if !s.cited || len(quotes) == 0 {
		return part
	}
	texts := Texts(quotes)
	if unmarked.Replace(part) == unmarked.Replace(strings.Join(texts, "")) {
		part = ""
	}
	return part + naming.Quoted(texts...)
}

// unmarked is a text without what tells no two words apart.
var unmarked = strings.NewReplacer("“", "", "”", "", "「", "", "」", "", "…", "", " ", "", "\n", "")

// Texts are the words of quotes.
func Texts(quotes []ir.Quote) []string {
	out := make([]string, len(quotes))
	for i, q := range quotes {
		out[i] = q.Text
	}
	return out
}

// Between is what stands between two parts of an element: conditions that must
// all hold, exceptions each of which is enough, payments that add up, members
// of a list, the last of which may be its open end.
func (s Speech) Between(e ir.Element, open bool) string {
	switch {
	case open:
		return s.openEnd
	case e == ir.Unless:
		return s.nor
	case e == ir.Pays:
		return s.adds
	case slices.Contains([]ir.Element{ir.To, ir.When, ir.On, ir.At, ir.During}, e):
		return s.and
	}
	return s.comma
}
