package reviews

import (
	"fmt"
	"strings"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

// Lock is the reviews on record, by link.
type Lock struct {
	file    *source.File
	entries map[Link]entry
}

// entry is one line of the file.
type entry struct {
	prints Prints
	line   int
}

const header = `# Links between clauses that a person has reviewed. Written by: tiaowen review
# lower clause, upper clause, fingerprints of the lower text, the upper text, the rules
`

// Parse reads a lock file. A line that is none is an error and is left out.
func Parse(file *source.File, diags *diag.List) Lock {
	l := Lock{file: file, entries: map[Link]entry{}}
	for n := 1; n <= file.Lines(); n++ {
		text := strings.TrimSpace(file.LineSpan(n).Text())
		if text == "" || strings.HasPrefix(text, "#") {
			continue
		}
		f := strings.Fields(text)
		if len(f) != 5 {
			diags.Error("lock-line", file.LineSpan(n), text).Mend(file.LineSpan(n), "")
			continue
		}
		link := Link{f[0], f[1]}
		if link.Upper == none {
			link.Upper = ""
		}
		l.entries[link] = entry{Prints{f[2], f[3], f[4]}, n}
	}
	return l
}

// Has reports whether the link has a review on record, good or suspect.
func (l Lock) Has(link Link) bool {
	_, ok := l.entries[link]
	return ok
}

// Format writes the lock file for links, in their order: those that accept
// chooses with their present fingerprints, the others as they are on record.
func (l Lock) Format(links []Reviewable, accept func(Link) bool) string {
	var b strings.Builder
	b.WriteString(header)
	for _, r := range links {
		prints := r.Prints
		if !accept(r.Link) {
			old, ok := l.entries[r.Link]
			if !ok {
				continue
			}
			prints = old.prints
		}
		upper := r.Upper
		if upper == "" {
			upper = none
		}
		fmt.Fprintf(&b, "%s %s %s %s %s\n", r.Lower, upper, prints.Lower, prints.Upper, prints.Rules)
	}
	return b.String()
}
