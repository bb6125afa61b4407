package spelling

import "testing"

func TestDistance(t *testing.T) {
	for _, tc := range []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"dibao", "dibao", 0}, {"", "pays", 4},
		{"pay", "pays", 1}, {"payss", "pays", 1}, {"peys", "pays", 1},
		{"pasy", "pays", 1}, // two neighbours swapped
		{"tekun", "dibao", 5},
	} {
		if got := Distance(tc.a, tc.b); got != tc.want {
			t.Errorf("Distance(%q, %q) = %d, want %d", tc.a, tc.b, got, tc.want)
		}
		if got := Distance(tc.b, tc.a); got != tc.want {
			t.Errorf("Distance(%q, %q) = %d, want %d", tc.b, tc.a, got, tc.want)
		}
	}
}
