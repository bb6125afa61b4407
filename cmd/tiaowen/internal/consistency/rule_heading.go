package consistency

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
	"tiaowen/cmd/tiaowen/internal/plain"
)

const (
	dropped detail = "dropped"
	empty   detail = "empty"
)

// headingRules: a heading promises what the text under it lacks.
func headingRules() []rule {
	return []rule{{CodeHeadingUnkept, dropped, finding.Note}, {CodeHeadingUnkept, empty, finding.Note}}
}

func (c *checker) headings() []discovery {
	var found []discovery
	for _, clause := range c.policy.Clauses {
		if clause.Heading == "" || clause.Text == "" {
			continue
		}
		if d, is := c.droppedFrom(clause); is {
			found = append(found, d)
		} else if nothingOf(clause.Heading, clause.Text) {
			found = append(found, headingDiscovery(empty, headingSide(clause)))
		}
	}
	return append(found, c.emptyChapters()...)
}

// droppedFrom looks for words of a heading that the text of a source clause
// has and the text under it does not.
func (c *checker) droppedFrom(clause *ir.Clause) (discovery, bool) {
	for _, source := range c.sources(clause) {
		for _, words := range missing(clause.Heading, clause.Text) {
			phrase := longestCommon(words, source.Text)
			if phrase == "" || echoed(phrase, clause.Text) {
				continue
			}
			d := headingDiscovery(dropped, headingSide(clause), passageSide(source, phrase))
			d.words = map[string]plain.Message{"phrase": same(phrase), "source": same(source.ID)}
			return d, true
		}
	}
	return discovery{}, false
}

// sources are the clauses that a clause or its provisions come from, those of
// the nearest notice first.
func (c *checker) sources(clause *ir.Clause) []*ir.Clause {
	links := slices.Clone(clause.Links)
	for _, p := range c.inClause[clause.ID] {
		links = append(links, p.Links...)
	}
	var out []*ir.Clause
	for _, upper := range c.policy.Under {
		for _, link := range links {
			if source := c.clauses[link.Clause]; source != nil && naming.Slug(link.Clause) == upper && !slices.Contains(out, source) {
				out = append(out, source)
			}
		}
	}
	return out
}

// nothingOf reports whether a heading promises something of which nothing is
// in the text.
func nothingOf(heading, text string) bool {
	if !pledged(heading) {
		return false
	}
	length := 0
	for _, words := range content(heading) {
		length += utf8.RuneCountInString(words)
		if shared(words, text, 2) || echoed(words, text) {
			return false
		}
	}
	return length >= shortestPromise
}

// emptyChapters are chapters of whose heading nothing is in their clauses.
func (c *checker) emptyChapters() []discovery {
	var found []discovery
	texts := map[string]*strings.Builder{}
	for _, clause := range c.policy.Clauses {
		if texts[clause.Chapter] == nil {
			texts[clause.Chapter] = &strings.Builder{}
		}
		texts[clause.Chapter].WriteString(clause.Heading + "\n" + clause.Text + "\n")
	}
	for i, clause := range c.policy.Clauses {
		if clause.Chapter == "" || i > 0 && c.policy.Clauses[i-1].Chapter == clause.Chapter {
			continue
		}
		if nothingOf(clause.Chapter, texts[clause.Chapter].String()) {
			found = append(found, headingDiscovery(empty, side{quotes: []ir.Quote{{Text: clause.Chapter}}}))
		}
	}
	return found
}

func headingDiscovery(d detail, sides ...side) discovery {
	return discovery{code: CodeHeadingUnkept, detail: d, sides: sides}
}

func headingSide(clause *ir.Clause) side {
	quote := ir.Quote{Clause: clause.ID, Range: ir.Range{End: len(clause.Heading)}, InHeading: true, Text: clause.Heading}
	return side{clause: clause.ID, quotes: []ir.Quote{quote}}
}

// passageSide is the part of a sentence, from one comma to the next, that has the words.
func passageSide(clause *ir.Clause, words string) side {
	const stops = "，。；："
	at := strings.Index(clause.Text, words)
	start, end := 0, at+len(words)
	if i := strings.LastIndexAny(clause.Text[:at], stops); i >= 0 {
		_, size := utf8.DecodeRuneInString(clause.Text[i:])
		start = i + size
	}
	end += indexAnyOr(clause.Text[end:], stops, len(clause.Text)-end)
	quote := ir.Quote{Clause: clause.ID, Range: ir.Range{Start: start, End: end}, Text: clause.Text[start:end]}
	return side{clause: clause.ID, quotes: []ir.Quote{quote}}
}
