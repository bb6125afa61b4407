package naming

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// Clause is the names of a clause; Number and Heading are "" where the notice
// gives none.
type Clause struct{ ID, Number, Heading string }

// ClauseOf is the names of a compiled clause.
func ClauseOf(c *ir.Clause) Clause { return Clause{c.ID, c.Number, c.Heading} }

// ClauseForm is which names of a clause an output gives.
type ClauseForm int

// Forms of a clause.
const (
	Full      ClauseForm = iota // "zhongwei-2022:5  5.实施临时救助", trimmed
	Narrow                      // the same with one blank, and untrimmed
	IDHeading                   // "zhongwei-2022:5  实施临时救助", untrimmed
	Source                      // "zhongwei-2022:5 实施临时救助", trimmed
	Borne                       // "5.实施临时救助": as the notice bears it, else its path
)

// In is the clause in a form.
func (c Clause) In(form ClauseForm) string {
	switch form {
	case Narrow:
		return c.ID + " " + c.Number + c.Heading
	case IDHeading:
		return c.ID + "  " + c.Heading
	case Source:
		return strings.TrimSpace(c.ID + " " + c.Heading)
	case Borne:
		if c.Number == "" && c.Heading == "" {
			return Path(c.ID)
		}
		return c.Number + c.Heading
	}
	return strings.TrimSpace(c.ID + "  " + c.Number + c.Heading)
}

// Slug is the notice that a clause id is of: zhongwei-2022 for zhongwei-2022:5.
func Slug(clause string) string {
	slug, _, _ := strings.Cut(clause, ":")
	return slug
}

// Path is the place of a clause in its notice: 5 for zhongwei-2022:5.
func Path(clause string) string {
	_, path, _ := strings.Cut(clause, ":")
	return path
}
