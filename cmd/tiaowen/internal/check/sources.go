package check

import (
	"path"
	"slices"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/source"
)

// A Source is a raw text with the manifest that divides it into notices.
type Source struct {
	Manifest *notice.Manifest
	Raw      *source.File // nil where it is not beside the manifest
}

// Notices are the slugs of the notices made from the source.
func (s Source) Notices() []string {
	var out []string
	for _, p := range s.Manifest.Pieces {
		if p.Notice != "" {
			out = append(out, p.Notice)
		}
	}
	return out
}

// proveSources proves that the text of every notice with a manifest is that of
// its source plus the errata, character for character. A notice typed by hand
// says that it has no source.
func proveSources(in Input, diags *diag.List) {
	files := map[string]*source.File{}
	for _, d := range in.Documents {
		files[d.Front.Slug] = d.File
	}
	for _, s := range in.Sources {
		switch {
		case s.Raw == nil:
			diags.Error("source-missing", word(s.Manifest.File.LineSpan(1), s.Manifest.Source), s.Manifest.Source)
		case !slices.ContainsFunc(s.Notices(), func(slug string) bool { return slices.Contains(in.Unread, slug) }):
			s.Manifest.Check(s.Raw, files, diags)
		}
	}
	for _, d := range in.Documents {
		in.checkSourceOf(d, diags)
	}
}

// checkSourceOf holds a notice to the source that its front matter names.
func (in Input) checkSourceOf(d *notice.Document, diags *diag.List) {
	stated := d.Front.Source
	switch {
	case stated.None:
		return
	case stated.File == "":
		diags.Note("source-unstated", d.File.LineSpan(1))
		return
	case in.Sources == nil:
		return
	}
	name, proved := path.Join(path.Dir(d.File.Name()), stated.File), false
	for _, s := range in.Sources {
		if s.Raw != nil && s.Raw.Name() == name {
			d.CheckSource(s.Raw, diags)
		}
		proved = proved || slices.Contains(s.Notices(), d.Front.Slug)
	}
	if !proved {
		whole := d.File.Span(0, len(d.File.Text()))
		diags.Note("source-unproved", word(whole, stated.File), stated.File)
	}
}
