package check

import (
	"maps"
	"slices"
	"strings"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/rules"
)

// A wording is one of the words that may stand for a name, folded as cites are.
// It may have gaps: 失业保险政策…覆盖.
type wording struct {
	text  string // as it is declared
	parts []string
	at    rules.Node
}

const gap = "…"

func newWording(l *rules.Literal) wording {
	w := wording{text: l.Value, at: l.Node}
	for _, p := range strings.Split(notice.Fold(l.Value), gap) {
		if p != "" {
			w.parts = append(w.parts, p)
		}
	}
	return w
}

// key is the same for wordings that cites cannot tell apart.
func (w wording) key() string { return strings.Join(w.parts, gap) }

// wordingsOf are the wordings of a declaration, its label first.
func wordingsOf(label *rules.Literal, words []*rules.Literal) []wording {
	out := []wording{newWording(label)}
	for _, l := range words {
		out = append(out, newWording(l))
	}
	return out
}

// in yields where folded words hold the wording: the places of its parts.
func (w wording) in(words string) [][]stretch {
	var out [][]stretch
	for from := 0; len(w.parts) > 0; {
		var places []stretch
		at := from
		for _, p := range w.parts {
			i := strings.Index(words[at:], p)
			if i < 0 {
				return out
			}
			places = append(places, stretch{at + i, at + i + len(p)})
			at += i + len(p)
		}
		out = append(out, places)
		from = places[0].end
	}
	return out
}

// A place is where a name stands: two names that may stand in one have no
// wording in common, else nobody could tell which of them words mean.
var wordingPlaces = placesOfWordings()

func placesOfWordings() map[string][]string {
	out := map[string][]string{"condition": {"fact"}, "standard": {"standard"}}
	for element, kinds := range termKinds {
		out[element] = kinds
	}
	return out
}

// checkWordings holds the wordings of the names of each place apart. Only where
// an axiom says that of two facts one implies the other may both have the same:
// which of them the words mean is then for the readings of a rule to say.
func checkWordings(names *symbols, diags *diag.List) {
	for _, place := range sortedPlaces() {
		first := map[string]symbol{}
		for _, s := range names.ofKinds(wordingPlaces[place]) {
			for _, w := range s.words {
				known, taken := first[w.key()]
				if !taken {
					first[w.key()] = s
					continue
				}
				if names.implied(known.name, s.name) || names.implied(s.name, known.name) {
					continue
				}
				at := names.file.Span(w.at)
				diags.Error("wording-twice", at, w.text, known.name, s.name, place).
					Relate("name-declared", names.file.Span(known.at), known.name)
			}
		}
	}
}

func sortedPlaces() []string { return slices.Sorted(maps.Keys(wordingPlaces)) }
