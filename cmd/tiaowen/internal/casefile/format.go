package casefile

import (
	"fmt"
	"strconv"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// Format writes a case as Parse reads it, facts and standards in the order
// they have. It fails on a fact or standard that the vocabulary lacks and on a
// number that no decimal of the permitted length is equal to.
func Format(c ir.Case, vocabulary *ir.Vocabulary) ([]byte, error) {
	var sections []string
	if !c.Date.IsZero() {
		sections = append(sections, `  "date": "`+c.Date.String()+`"`)
	}
	facts, err := formatFacts(c.Facts, vocabulary)
	if err != nil {
		return nil, err
	}
	standards, err := formatStandards(c.Standards, vocabulary)
	if err != nil {
		return nil, err
	}
	sections = append(sections, section("facts", facts))
	if len(standards) > 0 {
		sections = append(sections, section("standards", standards))
	}
	return []byte("{\n" + strings.Join(sections, ",\n") + "\n}\n"), nil
}

func section(name string, lines []string) string {
	if len(lines) == 0 {
		return `  "` + name + `": {}`
	}
	return `  "` + name + "\": {\n    " + strings.Join(lines, ",\n    ") + "\n  }"
}

func formatFacts(facts []ir.Given, vocabulary *ir.Vocabulary) ([]string, error) {
	var lines []string
	for _, g := range facts {
		decl := vocabulary.Fact(g.Fact)
		if decl == nil {
			return nil, fmt.Errorf("the vocabulary has no fact %q", g.Fact)
		}
		written, err := formatFact(g, decl.Type)
		if err != nil {
			return nil, err
		}
		lines = append(lines, strconv.Quote(g.Fact)+": "+written)
	}
	return lines, nil
}

func formatFact(g ir.Given, t ir.FactType) (string, error) {
	switch t {
	case ir.Bool:
		return strconv.FormatBool(g.Truth), nil
	case ir.Money:
		return formatMoney(g.Number)
	case ir.DateFact:
		return strconv.Quote(g.Date.String()), nil
	case ir.OfCategory:
		return strconv.Quote(g.Value), nil
	}
	return formatNumber(g.Number)
}

func formatStandards(inputs []ir.StandardInput, vocabulary *ir.Vocabulary) ([]string, error) {
	var lines []string
	for _, in := range inputs {
		if vocabulary.Standard(in.Standard) == nil {
			return nil, fmt.Errorf("the vocabulary has no standard %q", in.Standard)
		}
		name := in.Standard
		if in.Index != "" {
			name += "[" + in.Index + "]"
		}
		written, err := formatMoney(in.Fen)
		if err != nil {
			return nil, err
		}
		lines = append(lines, strconv.Quote(name)+": "+written)
	}
	return lines, nil
}

// formatMoney writes fen as yuan with two places.
func formatMoney(fen quantity.Ratio) (string, error) {
	if fen.Den != 1 || fen.Num < 0 {
		return "", fmt.Errorf("%s fen is no amount of a case", fen)
	}
	return fmt.Sprintf(`"%d.%02d"`, fen.Num/fenPerYuan, fen.Num%fenPerYuan), nil
}

func formatNumber(n quantity.Ratio) (string, error) {
	if n.Den == 1 && n.Num >= 0 {
		return strconv.FormatInt(n.Num, 10), nil
	}
	written := n.String()
	if _, fraction, found := strings.Cut(written, "."); n.Num < 0 || !found || len(fraction) > NumberPlaces {
		return "", fmt.Errorf("%s is no number of a case", n)
	}
	return strconv.Quote(written), nil
}
