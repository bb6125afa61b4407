package reviews

import (
	"testing"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

// Whatever a lock file says, reading it ends, every error is shown on a line of
// it, and what is written of it reads back as the same reviews.
func FuzzParse(f *testing.F) {
	f.Add("")
	f.Add(header + "b-2022:1 a-2022:1 aa bb cc\n")
	f.Add("b-2022:1 a-2022:1 aa\r\n# fine\n\tb-2022:1 a-2022:1 aa bb cc dd")
	f.Add("a b c d e\na b f g h\n\u3000\xff\x00 \u2028")
	ws := workspace()
	f.Fuzz(func(t *testing.T, text string) {
		var diags, again diag.List
		lock := Parse(source.New("dsl/reviews.lock", text), &diags)
		for _, d := range diags.Sorted() {
			if d.Code != "lock-line" || d.Primary.End < d.Primary.Start || d.Primary.End > len(text) {
				t.Errorf("%s stands at %d..%d of %d", d.Code, d.Primary.Start, d.Primary.End, len(text))
			}
		}
		lock.Check(ws, &diags)
		_ = diags.Sorted()

		var links []Reviewable
		for link, e := range lock.entries {
			links = append(links, Reviewable{Link: link, Prints: e.prints})
		}
		written := lock.Format(links, func(Link) bool { return false })
		reread := Parse(source.New("dsl/reviews.lock", written), &again)
		if again.HasErrors() || len(reread.entries) != len(lock.entries) {
			t.Fatalf("%q is written as %q", text, written)
		}
		for link, e := range lock.entries {
			if reread.entries[link].prints != e.prints {
				t.Errorf("%v has %v, written and read %v", link, e.prints, reread.entries[link].prints)
			}
		}
	})
}
