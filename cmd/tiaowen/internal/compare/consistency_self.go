package compare

import (
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/quantity"
)

// commitments are what the notice promises beyond its own last day.
func (k *consistency) commitments() {
	from, to := k.policy.Validity.From, k.policy.Validity.To
	if to.IsZero() {
		return
	}
	for _, p := range k.policy.Provisions {
		if p.Lasts != nil && p.Lasts.High != nil && to.Before(after(from, *p.Lasts.High, p.Lasts.Unit)) {
			k.outlives(p, p.Lasts.Quotes)
		}
		if p.During != nil && endsBefore(to, p.During.To) && !p.During.To.IsZero() {
			k.outlives(p, p.During.Quotes)
		}
		for _, pay := range p.Pays {
			if pay.Period == quantity.Year && to.Before(from.AddMonths(12).AddDays(-1)) {
				k.outlives(p, pay.Quotes)
			}
		}
		for _, d := range p.Deadlines {
			if d.Element == ir.Before && to.Before(lastDay(d.Date)) {
				k.outlives(p, d.Quotes)
			}
		}
	}
}

func (k *consistency) outlives(p *ir.Provision, words []ir.Quote) {
	first := k.side(words, union{p})
	k.add(Outlives, Warning, first, k.validitySide(k.policy.Validity, k.policy.Validity.ToQuotes), first.Quote, k.policy.Validity.To.String())
}

// after is the day that lies a length of time after another; a length that is
// not in whole months counts as none.
func after(d ir.Date, length quantity.Ratio, unit quantity.Unit) ir.Date {
	switch {
	case length.Den != 1:
		return d
	case unit == quantity.Month:
		return d.AddMonths(int(length.Num))
	case unit == quantity.Year:
		return d.AddMonths(12 * int(length.Num))
	case unit == quantity.Day:
		return d.AddDays(int(length.Num))
	}
	return d
}

// counts are what the notice says of the number of its measures (20条) and of
// their chapters (六个方面), in its title or in words before its first measure.
func (k *consistency) counts() {
	measures, chapters := 0, []string{}
	for _, c := range k.policy.Clauses {
		if strings.Trim(c.Path, "0123456789") != "" {
			continue
		}
		measures++
		if c.Chapter != "" && !slices.Contains(chapters, c.Chapter) {
			chapters = append(chapters, c.Chapter)
		}
	}
	for _, c := range k.policy.Clauses {
		if c.Path != "preamble" && !strings.HasPrefix(c.Path, "cover") {
			continue
		}
		for _, q := range quantity.Find(c.Text) {
			switch said := q.Low; {
			case q.Kind != quantity.Count || q.Low != q.High:
			case q.Unit == "条" && said != quantity.Whole(int64(measures)):
				k.countWrong(c, q, measures)
			case strings.HasPrefix(c.Text[q.End:], "方面") && said != quantity.Whole(int64(len(chapters))):
				k.countWrong(c, q, len(chapters))
			}
		}
	}
}

func (k *consistency) countWrong(c *ir.Clause, q quantity.Quantity, n int) {
	quote := ir.Quote{Clause: c.ID, Range: ir.Range{Start: q.Start, End: q.End}, Text: c.Text[q.Start:q.End]}
	k.add(CountWrong, Warning, k.side([]ir.Quote{quote}, nil), nil, quote.Text, n)
}

// headings are clauses whose heading promises something and whose text binds
// nobody to it.
func (k *consistency) headings() {
	for _, c := range k.policy.Clauses {
		has := slices.ContainsFunc(k.policy.Provisions, func(p *ir.Provision) bool { return p.Clause == c.ID })
		if c.Heading != "" && !has {
			k.add(HeadingOnly, Note, &Side{Clause: c.ID, Quote: c.Heading}, nil, c.Heading)
		}
	}
}

// documents are cited documents that the corpus lacks.
func (k *consistency) documents() {
	for _, b := range k.policy.Bases {
		if b.Slug == "" && len(b.Quotes) > 0 {
			k.add(BasisMissing, Note, k.side(b.Quotes, nil), nil, b.Document)
		}
	}
}
