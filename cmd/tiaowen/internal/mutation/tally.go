package mutation

import (
	"fmt"
	"strings"
)

// Row is where mutants are counted together.
type Row struct {
	Notice   string
	Operator Operator
}

// Count is what became of mutants.
type Count struct{ Killed, Survived, Neither int }

// Of is how many could be told or not.
func (c Count) Of() int { return c.Killed + c.Survived }

// Made is how many there are.
func (c Count) Made() int { return c.Of() + c.Neither }

func (c Count) plus(d Count) Count {
	return Count{c.Killed + d.Killed, c.Survived + d.Survived, c.Neither + d.Neither}
}

// String is killed/of, and behind + what counts neither way.
func (c Count) String() string {
	switch {
	case c.Made() == 0:
		return "-"
	case c.Neither == 0:
		return fmt.Sprintf("%d/%d", c.Killed, c.Of())
	}
	return fmt.Sprintf("%d/%d+%d", c.Killed, c.Of(), c.Neither)
}

func parseCount(text string) (c Count, err error) {
	if text == "-" {
		return c, nil
	}
	of := 0
	figures, neither, more := strings.Cut(text, "+")
	if _, err = fmt.Sscanf(figures, "%d/%d", &c.Killed, &of); err != nil {
		return c, fmt.Errorf("%q: %w", text, err)
	}
	if more {
		_, err = fmt.Sscanf(neither, "%d", &c.Neither)
	}
	c.Survived = of - c.Killed
	return c, err
}

// Tally counts by row and column.
type Tally map[Row]map[Column]Count

// Add counts what became of a mutant.
func (t Tally) Add(m Mutant, c Count) {
	row := Row{m.Notice, m.Operator}
	if t[row] == nil {
		t[row] = map[Column]Count{}
	}
	t[row][m.Column] = t[row][m.Column].plus(c)
}

// Sum is the count of an operator and a column over notices, of all operators
// where it is "".
func (t Tally) Sum(op Operator, c Column, notices []string) Count {
	var out Count
	for _, slug := range notices {
		for row, counts := range t {
			if row.Notice == slug && (op == "" || row.Operator == op) {
				out = out.plus(counts[c])
			}
		}
	}
	return out
}

// Table is the sums over notices, a line an operator, with the last for all.
func (t Tally) Table(title string, notices []string) string {
	var out strings.Builder
	line := func(name string, cells func(Column) string) {
		fmt.Fprintf(&out, "%-20s", name)
		for _, c := range Columns() {
			fmt.Fprintf(&out, "%18s", cells(c))
		}
		out.WriteString("\n")
	}
	line(title, func(c Column) string { return string(c) })
	for _, op := range append(Operators(), "") {
		name := string(op)
		if op == "" {
			name = "all"
		}
		line(name, func(c Column) string { return t.Sum(op, c, notices).String() })
	}
	return out.String()
}

// Format writes a tally for the record; ParseTally reads it back.
func (t Tally) Format(notices []string) string {
	var out strings.Builder
	for _, slug := range notices {
		out.WriteString(t.Table(slug, []string{slug}) + "\n")
	}
	return strings.TrimSuffix(out.String(), "\n")
}

// ParseTally reads what Format writes.
func ParseTally(text string) (Tally, error) {
	out, slug := Tally{}, ""
	for _, line := range strings.Split(text, "\n") {
		words := strings.Fields(line)
		switch {
		case strings.HasPrefix(line, "#") || len(words) != 1+len(Columns()) || words[0] == "all":
			continue
		case words[1] == string(Columns()[0]):
			slug = words[0]
			continue
		}
		row := Row{slug, Operator(words[0])}
		out[row] = map[Column]Count{}
		for i, c := range Columns() {
			count, err := parseCount(words[1+i])
			if err != nil {
				return nil, err
			}
			out[row][c] = count
		}
	}
	return out, nil
}
