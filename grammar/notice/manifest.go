package notice

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

// A Manifest says how one raw source divides into notices and what of it they
// leave out or correct.
type Manifest struct {
	File   *source.File
	Source string // name of the raw source, beside the manifest
	SHA256 string // of the raw source, in hexadecimal
	Pieces []Piece
	Errata []Erratum
}

// Piece is one piece of the raw source: a notice, or text set apart.
type Piece struct {
	Notice string // slug of the notice that the piece became, or ""
	Kind   string // what the text is (cover, contents, furniture), "" for a notice
	Text   string // the text set apart
	at     source.Span
}

// Erratum corrects an error of scanning.
type Erratum struct {
	Line   int    // of the raw source, from 1
	Wrong  string // as the raw source has it: exactly once in the line
	Right  string // as the notice has it
	Reason string
	at     source.Span
}

// ParseManifest reads a manifest; ok is false where diags got an error.
func ParseManifest(file *source.File, diags *diag.List) (m *Manifest, ok bool) {
	r := &report{list: diags}
	m = &Manifest{File: file}
	if !checkText(r, file) {
		return m, false
	}
	f, ok := readYAML(r, file, file.Text(), 0, file.LineSpan(1))
	if !ok {
		return m, false
	}
	m.Source = f.needScalar("source").text
	m.SHA256 = f.hash("sha256")
	for _, item := range f.needItems("pieces") {
		m.Pieces = append(m.Pieces, item.piece())
	}
	for _, item := range f.needItems("errata") {
		m.Errata = append(m.Errata, item.erratum())
	}
	f.done()
	return m, !r.failed
}

// piece reads a notice, or else a kind and its text.
func (f *fields) piece() Piece {
	defer f.done()
	if slug := f.scalar("notice"); slug.text != "" {
		return Piece{Notice: f.matching(slug, slugForm, "front-bad-slug"), at: slug.span}
	}
	text := f.needScalar("text")
	return Piece{Kind: f.needScalar("kind").text, Text: text.text, at: text.span}
}

func (f *fields) erratum() Erratum {
	defer f.done()
	line := f.needScalar("line")
	wrong := f.needScalar("wrong")
	e := Erratum{Wrong: wrong.text, Right: f.scalar("right").text, Reason: f.needScalar("reason").text, at: wrong.span}
	if lineForm.MatchString(line.text) {
		e.Line = numeral(line.text)
	} else if line.text != "" {
		f.Error("erratum-bad-line", line.span, line.text)
	}
	return e
}

// Hash is the SHA-256 of a text in hexadecimal, as front matter and manifests
// state it for a raw source.
func Hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// CheckSource reports an error unless raw, the document's raw source, is what
// the front matter says it is.
func (d *Document) CheckSource(raw *source.File, diags *diag.List) bool {
	return checkHash(&report{list: diags}, raw, d.Front.Source.SHA256, d.File)
}

func checkHash(r *report, raw *source.File, want string, by *source.File) bool {
	got := Hash(raw.Text())
	if got == want {
		return true
	}
	at := by.LineSpan(1)
	if i := strings.Index(by.Text(), want); i >= 0 && want != "" {
		at = by.Span(i, i+len(want))
	}
	r.Error("source-hash", at, got, raw.Name())
	return false
}
