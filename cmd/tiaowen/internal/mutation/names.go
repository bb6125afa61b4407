package mutation

import (
	"slices"

	"tiaowen/grammar/rules"
)

// names are what the vocabulary says of the names that a mutant exchanges.
type names struct {
	facts     map[string]string   // by fact, its type with its unit or category
	standards map[string]string   // by standard, the category it has entries for
	values    map[string][]string // by category
}

func namesOf(vocabulary *rules.File) *names {
	n := &names{map[string]string{}, map[string]string{}, map[string][]string{}}
	for _, d := range vocabulary.Declarations {
		switch {
		case d.Fact != nil:
			n.facts[d.Fact.Name.Text] = d.Fact.Type + " " + d.Fact.Of
		case d.Standard != nil && d.Standard.By != nil:
			n.standards[d.Standard.Name.Text] = d.Standard.By.Text
		case d.Category != nil:
			for _, v := range d.Category.Values {
				n.values[d.Category.Name.Text] = append(n.values[d.Category.Name.Text], v.Name.Text)
			}
		}
	}
	return n
}

// otherValue is the next value of the category of a fact or a standard, "" where
// there is none.
func (n *names) otherValue(of, value string) string {
	category := n.standards[of]
	if t := n.facts[of]; category == "" && len(t) > len("category ") {
		category = t[len("category "):]
	}
	return next(n.values[category], value)
}

// next is the word behind the word in a circle, "" where there is no other.
func next(words []string, word string) string {
	i := slices.Index(words, word)
	if i < 0 || len(words) < 2 {
		return ""
	}
	return words[(i+1)%len(words)]
}

// factsIn are the facts that a piece of a file names, by type, in order.
func (n *names) factsIn(tokens []token) map[string][]string {
	out := map[string][]string{}
	for _, t := range tokens {
		kind := n.facts[t.text]
		if kind != "" && !slices.Contains(out[kind], t.text) {
			out[kind] = append(out[kind], t.text)
		}
	}
	return out
}
