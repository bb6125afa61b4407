package reviews

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
)

// Link is a lower clause that names an upper one as its source; Upper is "" of a
// clause that names none.
type Link struct{ Lower, Upper string }

// Prints are the fingerprints of what a reviewer read.
type Prints struct{ Lower, Upper, Rules string }

// Reviewable is a link with its present fingerprints.
type Reviewable struct {
	Link
	Prints Prints
}

// Links lists the links of a workspace, sorted.
func Links(ws *ir.Workspace) []Reviewable {
	seen := map[Link]bool{}
	var out []Reviewable
	add := func(lower string, links []ir.Link) {
		for _, l := range links {
			link := Link{lower, l.Clause}
			if !seen[link] && ws.Clause(l.Clause) != nil {
				seen[link] = true
				out = append(out, Reviewable{link, prints(ws, link)})
			}
		}
	}
	for _, p := range ws.Policies {
		for _, c := range p.Clauses {
			add(c.ID, c.Links)
		}
		for _, v := range p.Provisions {
			add(v.Clause, v.Links)
		}
	}
	return sorted(out)
}

func sorted(links []Reviewable) []Reviewable {
	slices.SortFunc(links, func(a, b Reviewable) int {
		return cmp.Or(strings.Compare(a.Lower, b.Lower), strings.Compare(a.Upper, b.Upper))
	})
	return links
}

// WithClauses are the links and, of Upper "", the clauses that name no source,
// sorted.
func WithClauses(ws *ir.Workspace, links []Reviewable) []Reviewable {
	linked := map[string]bool{}
	for _, r := range links {
		linked[r.Lower] = true
	}
	out := slices.Clone(links)
	for _, p := range ws.Policies {
		for _, c := range p.Clauses {
			if link := (Link{Lower: c.ID}); !linked[c.ID] {
				out = append(out, Reviewable{link, prints(ws, link)})
			}
		}
	}
	return sorted(out)
}

// none stands for a source that there is not, and for its fingerprint.
const none = "-"

func prints(ws *ir.Workspace, l Link) Prints {
	if l.Upper == "" {
		return Prints{Lower: ws.Clause(l.Lower).Fingerprint, Upper: none, Rules: rules(ws, l.Lower)}
	}
	return Prints{
		Lower: ws.Clause(l.Lower).Fingerprint,
		Upper: ws.Clause(l.Upper).Fingerprint,
		Rules: rules(ws, l.Lower, l.Upper),
	}
}

// rules is the fingerprint of the rules of both clauses. Where they stand in
// their files does not count.
func rules(ws *ir.Workspace, clauses ...string) string {
	hash := sha256.New()
	for _, p := range ws.Policies {
		for _, v := range p.Provisions {
			if !slices.Contains(clauses, v.Clause) {
				continue
			}
			bare := *v
			bare.Links = nil // naming one more source leaves the rule as it is
			data, err := json.Marshal(bare)
			if err != nil {
				continue // plain data always encodes
			}
			hash.Write(data)
		}
	}
	return hex.EncodeToString(hash.Sum(nil))[:16]
}

// Check warns of links that need a reviewer's eye, and of clauses without a
// source that changed since they were reviewed; who never reviewed one is not
// asked to.
func (l Lock) Check(ws *ir.Workspace, diags *diag.List) {
	all := WithClauses(ws, Links(ws))
	for _, r := range all {
		e, ok := l.entries[r.Link]
		switch en, zh := changed(e.prints, r.Prints, r.Upper == ""); {
		case !ok && r.Upper != "":
			diags.Warn("link-unreviewed", l.file.LineSpan(1), r.Lower, r.Upper)
		case !ok || en == "":
		case r.Upper == "":
			diags.Warn("clause-suspect", l.file.LineSpan(e.line), r.Lower, en, zh)
		default:
			diags.Warn("link-suspect", l.file.LineSpan(e.line), r.Lower, r.Upper, en, zh)
		}
	}
	for link, e := range l.entries {
		if slices.ContainsFunc(all, func(r Reviewable) bool { return r.Link == link }) || leftOut(ws, link) {
			continue
		}
		if link.Upper == "" {
			diags.Warn("clause-orphaned", l.file.LineSpan(e.line), link.Lower).Mend(l.file.LineSpan(e.line), "")
			continue
		}
		diags.Warn("link-orphaned", l.file.LineSpan(e.line), link.Lower, link.Upper).Mend(l.file.LineSpan(e.line), "")
	}
}

// leftOut reports whether a link may be there, in a notice with errors.
func leftOut(ws *ir.Workspace, l Link) bool {
	return slices.ContainsFunc(ws.LeftOut, func(slug string) bool {
		return strings.HasPrefix(l.Lower, slug+":") || strings.HasPrefix(l.Upper, slug+":")
	})
}

// changed names what differs, in English and Chinese; "" where nothing does.
// alone is a clause without a source.
func changed(old, now Prints, alone bool) (en, zh string) {
	lower := [2]string{"the lower text", "下级原文"}
	if alone {
		lower = [2]string{"the text", "原文"}
	}
	var ens, zhs []string
	for _, d := range []struct {
		differs bool
		en, zh  string
	}{
		{old.Lower != now.Lower, lower[0], lower[1]},
		{old.Upper != now.Upper, "the upper text", "上级原文"},
		{old.Rules != now.Rules, "the rules", "规则"},
	} {
		if d.differs {
			ens, zhs = append(ens, d.en), append(zhs, d.zh)
		}
	}
	return strings.Join(ens, ", "), strings.Join(zhs, "、")
}
