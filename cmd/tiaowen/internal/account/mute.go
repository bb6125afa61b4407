package account

import "tiaowen/cmd/tiaowen/internal/ir"

// mute is words of a notice that bind nobody, and why.
type mute struct {
	reason string
	quotes []ir.Quote
}

// muteWords lists the aims, purposes and cited bases of a notice.
func muteWords(p *ir.Policy) []mute {
	var out []mute
	remarks := func(rs []ir.Remark) {
		for _, r := range rs {
			if r.Kind == "aim" {
				out = append(out, mute{"不具约束力的文字：" + r.Reason, r.Quotes})
			}
		}
	}
	remarks(p.Remarks)
	for _, b := range p.Bases {
		out = append(out, mute{"引用的依据：" + b.Document, b.Quotes})
	}
	for _, v := range p.Provisions {
		remarks(v.Remarks)
		out = append(out, mute{"说明目的的文字，不设定权利义务", v.Purpose})
	}
	return out
}
