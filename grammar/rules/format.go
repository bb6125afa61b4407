package rules

import (
	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

// Format returns the file in the one style. Only white space changes: every
// other token and every comment stays, in its order. A file with errors is
// returned as it is; they go to diags and ok is false.
func Format(file *source.File, diags *diag.List) (text string, ok bool) {
	f, ok := Parse(file, diags)
	if !ok {
		return file.Text(), false
	}
	placed := place(piecesOf(f.Tokens), layOut(f))
	// The first pass finds the columns that aligned pieces need.
	trial := printer{columns: map[int]int{}}
	trial.print(placed)
	final := printer{columns: trial.widest}
	final.print(placed)
	return final.out.String(), true
}
