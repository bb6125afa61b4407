package report

// sources names where a clause comes from, or that this is not known yet.
func sources(r ClauseRow) string {
	if r.Unwritten && len(r.Uppers) == 0 {
		return "尚未编写"
	}
	return headNames(r.Uppers)
}
