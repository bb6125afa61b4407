package check

import (
	"slices"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

// checkBeside holds every notice that the header names after "beside" to one of
// the same level of government, with a notice above both; of one that could not be read nothing can be said.
func (u *unit) checkBeside(units []*unit, unread []string, diags *diag.List) {
	header := u.span(u.file.Notice.Node)
	named := header.File.Span(word(header, " beside ").Start, header.End)
	for i, slug := range u.file.Notice.Beside {
		switch {
		case slug == u.slug() || slices.Contains(u.file.Notice.Beside[:i], slug):
			diags.Error("beside-repeated", header, slug)
		case slices.Contains(unread, slug):
		default:
			u.checkPeer(slug, word(named, slug), units, diags)
		}
	}
}

func (u *unit) checkPeer(slug string, at source.Span, units []*unit, diags *diag.List) {
	peer := findUnit(units, slug)
	switch {
	case peer == nil:
		suggest(diags.Error("beside-unknown", at, slug), at, notices(units, u.slug()))
	case peer.document.Front.Level != u.document.Front.Level:
		diags.Error("beside-level", at, slug, peer.document.Front.Level.String(), u.slug(), u.document.Front.Level.String())
	case peer.file != nil && !slices.ContainsFunc(u.file.Notice.Under, func(upper string) bool { return slices.Contains(peer.file.Notice.Under, upper) }):
		diags.Error("beside-apart", at, slug, u.slug())
	}
}
