package bilingual

import "fmt"

// Counted is a text about a number of things: One for 1, Many for the rest. A
// language that makes no difference leaves Many out.
type Counted struct{ One, Many string }

// Of is the text for n, its first argument, and what else it takes.
func (c Counted) Of(n int, more ...any) string {
	format := c.Many
	if n == 1 || c.Many == "" {
		format = c.One
	}
	return fmt.Sprintf(format, append([]any{n}, more...)...)
}
