package transcript

import (
	"strings"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/source"
)

// Transcript is what one source gives.
type Transcript struct {
	// Raw is the raw source of the notices, to be kept beside the manifest: the
	// input itself, or the text that was read out of it.
	Raw      *source.File
	Notices  []Notice // in the order of the source, at least one
	Manifest string   // YAML; see notice.ParseManifest
}

// Notice is one notice of a transcript.
type Notice struct {
	Slug  string
	Front string // front matter with its fences; what is in doubt says so in a comment
	Body  string // canonical Markdown
}

// Text is the notice as a file of the corpus.
func (n Notice) Text() string { return n.Front + "\n" + n.Body }

// Under is the text under the front matter that its file has already, or Text
// where the file has none.
func (n Notice) Under(old *source.File) string {
	const fence = "---\n"
	text := old.Text()
	if !strings.HasPrefix(text, fence) {
		return n.Text()
	}
	end := strings.Index(text[len(fence):], "\n"+fence)
	if end < 0 {
		return n.Text()
	}
	return text[:len(fence)+end+len("\n"+fence)] + "\n" + n.Body
}

// Decisions are what a person has decided about a source; the zero value is
// none yet.
type Decisions struct {
	Slugs  []string         // of the notices, in the order of the source
	Errata []notice.Erratum // of the raw source
}

// DecisionsIn are the decisions that stand in a manifest.
func DecisionsIn(m *notice.Manifest) Decisions {
	d := Decisions{Errata: m.Errata}
	for _, p := range m.Pieces {
		if p.Notice != "" {
			d.Slugs = append(d.Slugs, p.Notice)
		}
	}
	return d
}

// Make transcribes the notices of a source. name tells its kind by its ending and
// names it in the manifest, without the folder. ok is false where diags got an
// error: the input is not of a kind that can be read, holds no text, or an
// erratum does not fit it. Doubtful spots are notes in diags, placed in the
// raw source; what the reader of notices has to say of a transcript is passed on.
func Make(name string, data []byte, decided Decisions, diags *diag.List) (d *Transcript, ok bool) {
	raw, ok := rawText(name, data, diags)
	if !ok {
		return nil, false
	}
	fixes, ok := locateErrata(raw, decided.Errata, diags)
	if !ok {
		return nil, false
	}
	corrected := source.New(raw.Name(), apply(raw.Text(), fixes))
	lines := notice.Lines(corrected)
	if len(lines) == 0 {
		diags.Error("draft-no-text", raw.Span(0, 0), raw.Name())
		return nil, false
	}
	m := &maker{raw: raw, lines: numbered(corrected, lines), fixes: fixes, decided: decided, diags: diags}
	m.wrap = measure(m.lines)
	return m.transcript(), true
}

// A maker makes one transcript.
type maker struct {
	raw       *source.File
	lines     []line // of the corrected source
	wrap      wrap
	fixes     []fix
	decided   Decisions
	diags     *diag.List
	proposals []proposal
}

// A line is a line of the corrected source and its number in the raw source.
type line struct {
	notice.Line
	n int // from 1
}

func numbered(file *source.File, lines []notice.Line) []line {
	out := make([]line, len(lines))
	for i, l := range lines {
		out[i] = line{l, file.Position(l.Span.Start).Line}
	}
	return out
}

func (m *maker) transcript() *Transcript {
	d := &Transcript{Raw: m.raw}
	pieces := m.divide()
	for i := range pieces {
		p := &pieces[i]
		if !p.notice {
			continue
		}
		slug := m.slug(p, len(d.Notices))
		p.slug = slug
		d.Notices = append(d.Notices, m.notice(slug, p))
	}
	m.findDoubts(pieces)
	d.Manifest = m.manifest(pieces)
	return d
}

// at is the place in the raw source of line l as a whole.
func (m *maker) at(l line) source.Span { return m.raw.LineSpan(l.n) }
