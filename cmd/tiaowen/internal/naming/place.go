package naming

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// Place is the key of the place that a notice is of: its slug without the
// year, zhongwei for zhongwei-2022.
func Place(slug string) string {
	place, _, _ := strings.Cut(slug, "-")
	return place
}

// PlaceChinese is the place that a notice governs, from the name of its
// issuer: 宁夏 of 宁夏回族自治区人民政府办公厅; 国家 for a national one.
func PlaceChinese(p *ir.Policy) string {
	if p.Level == ir.National || len(p.Issuers) == 0 {
		return "国家"
	}
	issuer := p.Issuers[0]
	for _, suffix := range []string{"回族自治区", "壮族自治区", "维吾尔自治区", "自治区", "自治州", "省", "市", "县", "区"} {
		if place, _, found := strings.Cut(issuer, suffix); found && place != "" {
			return place
		}
	}
	return issuer
}
