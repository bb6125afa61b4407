package transcript

import (
	"fmt"
	"regexp"
	"sort"
	"strings"

	"tiaowen/grammar/notice"
)

// A proposal is an erratum that a person may accept, or, without right words, a
// spot to look at.
type proposal struct {
	line         int
	wrong, right string
	reason       string
	open         bool // what is right is not known
}

// manifest prints the manifest: the pieces, the accepted errata, and the
// proposals as comments.
func (m *maker) manifest(pieces []piece) string {
	var b strings.Builder
	fmt.Fprintf(&b, "source: %s\nsha256: %s\npieces:\n", quote(m.raw.Name()), notice.Hash(m.raw.Text()))
	for _, p := range pieces {
		if p.notice {
			fmt.Fprintf(&b, "  - notice: %s\n", p.slug)
			continue
		}
		fmt.Fprintf(&b, "  - kind: %s\n    text: %s\n", p.kind, p.scalar())
	}
	if len(m.decided.Errata) == 0 {
		b.WriteString("errata: []\n")
	} else {
		b.WriteString("errata:\n")
	}
	for _, e := range m.decided.Errata {
		fmt.Fprintf(&b, "  - %s\n", erratum(e.Line, e.Wrong, e.Right, e.Reason))
	}
	m.writeProposals(&b)
	return b.String()
}

func (m *maker) writeProposals(b *strings.Builder) {
	sort.SliceStable(m.proposals, func(i, j int) bool { return m.proposals[i].line < m.proposals[j].line })
	for i, p := range m.proposals {
		if i == 0 {
			b.WriteString("# Proposed errata: accept one by moving it into the list above.\n")
		}
		if p.open {
			fmt.Fprintf(b, "#   line %d: %s: %s\n", p.line, quote(p.wrong), p.reason)
			continue
		}
		fmt.Fprintf(b, "#  - %s\n", erratum(p.line, p.wrong, p.right, p.reason))
	}
}

func erratum(line int, wrong, right, reason string) string {
	if right == "" {
		right = `""`
	} else {
		right = quote(right)
	}
	return fmt.Sprintf("{line: %d, wrong: %s, right: %s, reason: %s}", line, quote(wrong), right, quote(reason))
}

// plainLine are the lines that a literal block of YAML may hold as they stand.
var plainLine = regexp.MustCompile(`^[\p{L}\p{N}\p{P}\p{S}][\p{L}\p{N}\p{P}\p{S} ]*$`)

// scalar is the text of the piece: a literal block, or quoted where it has
// characters that such a block cannot hold.
func (p piece) scalar() string {
	var texts []string
	asBlock := true
	for _, l := range p.lines {
		text := strings.ReplaceAll(l.Text, "\t", " ")
		texts = append(texts, text)
		asBlock = asBlock && plainLine.MatchString(text)
	}
	if !asBlock {
		return quote(strings.Join(texts, "\n"))
	}
	return "|\n      " + strings.Join(texts, "\n      ")
}
