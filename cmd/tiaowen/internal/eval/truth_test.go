package eval

import "testing"

// The order of the values in and, or, not is the contract of ir.Formula; the
// tables are written out from its words.
func TestFourValues(t *testing.T) {
	all := []Truth{No, Unknown, Open, Yes}
	and := [4][4]Truth{
		{No, No, No, No},
		{No, Unknown, Unknown, Unknown},
		{No, Unknown, Open, Open},
		{No, Unknown, Open, Yes},
	}
	or := [4][4]Truth{
		{No, Unknown, Open, Yes},
		{Unknown, Unknown, Unknown, Yes},
		{Open, Unknown, Open, Yes},
		{Yes, Yes, Yes, Yes},
	}
	not := [4]Truth{Yes, Unknown, Open, No}
	for i, a := range all {
		if a.not() != not[i] {
			t.Errorf("not %s = %s", a, a.not())
		}
		for j, b := range all {
			if a.and(b) != and[i][j] {
				t.Errorf("%s and %s = %s, want %s", a, b, a.and(b), and[i][j])
			}
			if a.or(b) != or[i][j] {
				t.Errorf("%s or %s = %s, want %s", a, b, a.or(b), or[i][j])
			}
		}
	}
}
