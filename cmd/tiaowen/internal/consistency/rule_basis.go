package consistency

import (
	"tiaowen/cmd/tiaowen/internal/compare/finding"
	"tiaowen/cmd/tiaowen/internal/plain"
)

const cited detail = "cited"

// basisRules: a document that a clause rests on is not in the corpus.
func basisRules() []rule {
	return []rule{{CodeBasisMissing, cited, finding.Note}}
}

func (c *checker) bases() []discovery {
	var found []discovery
	for _, b := range c.policy.Bases {
		if b.Slug != "" || len(b.Quotes) == 0 {
			continue
		}
		found = append(found, discovery{
			code: CodeBasisMissing, detail: cited, words: map[string]plain.Message{"document": same(b.Document)},
			sides: []side{{clause: b.Quotes[0].Clause, quotes: b.Quotes}},
		})
	}
	return found
}
