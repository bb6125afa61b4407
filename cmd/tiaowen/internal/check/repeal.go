package check

import "tiaowen/cmd/tiaowen/internal/ir"

// endRepealed ends a repealed notice on the day before the notice that repeals
// it comes into force. Where the corpus lacks that notice, the front matter's
// in-force-to has to say the day.
func endRepealed(units []*unit, ws *ir.Workspace) {
	for _, u := range units {
		repealer := ws.Policy(u.document.Front.RepealedBy)
		p := ws.Policy(u.slug())
		if repealer == nil || p == nil {
			continue
		}
		last := repealer.Validity.From.AddDays(-1)
		if p.Validity.To.IsZero() || last.Before(p.Validity.To) {
			p.Validity.To, p.Validity.ToQuotes = last, nil
		}
	}
}
