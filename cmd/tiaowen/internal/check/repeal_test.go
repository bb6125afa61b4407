package check

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/notice"
)

// A notice repealed by one in force from 1 July is in force on 30 June for the
// last time, unless it ended before.
func TestRepealedNoticeEnds(t *testing.T) {
	july := ir.Date{Year: 2022, Month: 7, Day: 1}
	june := ir.Date{Year: 2022, Month: 6, Day: 30}
	may := ir.Date{Year: 2022, Month: 5, Day: 31}
	for _, tc := range []struct {
		name     string
		repealer string
		to, want ir.Date
	}{
		{"no end stated", "new-2022", ir.Date{}, june},
		{"a later end stated", "new-2022", ir.Date{Year: 2023, Month: 12, Day: 31}, june},
		{"ended before", "new-2022", may, may},
		{"not repealed", "", ir.Date{}, ir.Date{}},
		{"the repealing notice is missing", "gone-2022", may, may},
	} {
		t.Run(tc.name, func(t *testing.T) {
			old := &unit{document: &notice.Document{Front: notice.Front{Slug: "old-2021", RepealedBy: tc.repealer}}}
			ws := &ir.Workspace{Policies: []*ir.Policy{
				{Slug: "new-2022", Validity: ir.Validity{From: july}},
				{Slug: "old-2021", Validity: ir.Validity{To: tc.to}},
			}}
			endRepealed([]*unit{old}, ws)
			if got := ws.Policy("old-2021").Validity.To; got != tc.want {
				t.Errorf("in force until %v, want %v", got, tc.want)
			}
		})
	}
}
