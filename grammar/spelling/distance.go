package spelling

// Distance is how many letters must be added, dropped, replaced or swapped with
// their neighbour to turn a into b (optimal string alignment). Letters are
// bytes: the words of the rule language are ASCII.
func Distance(a, b string) int {
	prior, row := make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		next := make([]int, len(b)+1)
		next[0] = i
		for j := 1; j <= len(b); j++ {
			next[j] = min(row[j]+1, next[j-1]+1, row[j-1]+unequal(a[i-1], b[j-1]))
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				next[j] = min(next[j], prior[j-2]+1)
			}
		}
		prior, row = row, next
	}
	return row[len(b)]
}

func unequal(a, b byte) int {
	if a == b {
		return 0
	}
	return 1
}
