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

// Link is a lower clause that names an upper one as its source.
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
	slices.SortFunc(out, func(a, b Reviewable) int {
		return cmp.Or(strings.Compare(a.Lower, b.Lower), strings.Compare(a.Upper, b.Upper))
	})
	return out
}

func prints(ws *ir.Workspace, l Link) Prints {
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

// Check warns of links that need a reviewer's eye.
func (l Lock) Check(ws *ir.Workspace, diags *diag.List) {
	links := Links(ws)
	for _, r := range links {
		e, ok := l.entries[r.Link]
		if !ok {
			diags.Warn("link-unreviewed", l.file.LineSpan(1), r.Lower, r.Upper)
			continue
		}
		if en, zh := changed(e.prints, r.Prints); en != "" {
			diags.Warn("link-suspect", l.file.LineSpan(e.line), r.Lower, r.Upper, en, zh)
		}
	}
	for link, e := range l.entries {
		if !slices.ContainsFunc(links, func(r Reviewable) bool { return r.Link == link }) {
			diags.Warn("link-orphaned", l.file.LineSpan(e.line), link.Lower, link.Upper)
		}
	}
}

// changed names what differs, in English and Chinese; "" where nothing does.
func changed(old, now Prints) (en, zh string) {
	var ens, zhs []string
	for _, d := range []struct {
		differs bool
		en, zh  string
	}{
		{old.Lower != now.Lower, "the lower text", "下级原文"},
		{old.Upper != now.Upper, "the upper text", "上级原文"},
		{old.Rules != now.Rules, "the rules", "规则"},
	} {
		if d.differs {
			ens, zhs = append(ens, d.en), append(zhs, d.zh)
		}
	}
	return strings.Join(ens, ", "), strings.Join(zhs, "、")
}
