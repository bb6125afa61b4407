package transcript

import "strings"

// regions are the codes (GB/T 2260) of provinces, autonomous regions and
// municipalities by the first words of their names.
var regions = []struct{ name, code string }{
	{"北京", "11"}, {"天津", "12"}, {"河北", "13"}, {"山西", "14"}, {"内蒙古", "15"}, {"辽宁", "21"}, {"吉林", "22"}, {"黑龙江", "23"},
	{"上海", "31"}, {"江苏", "32"}, {"浙江", "33"}, {"安徽", "34"}, {"福建", "35"}, {"江西", "36"}, {"山东", "37"},
	{"河南", "41"}, {"湖北", "42"}, {"湖南", "43"}, {"广东", "44"}, {"广西", "45"}, {"海南", "46"},
	{"重庆", "50"}, {"四川", "51"}, {"贵州", "52"}, {"云南", "53"}, {"西藏", "54"},
	{"陕西", "61"}, {"甘肃", "62"}, {"青海", "63"}, {"宁夏", "64"}, {"新疆", "65"},
}

// place is the level of the issuers, "" where their names do not tell, and the
// region codes that their names tell. Codes of cities and districts are left to
// a person.
func place(issuers []string) (level string, codes []string) {
	for _, name := range issuers {
		for _, r := range regions {
			if strings.Contains(name, r.name) && codes == nil {
				codes = []string{r.code}
			}
		}
		if level == "" {
			level = levelOf(name)
		}
	}
	return level, codes
}

// levelOf reads the smallest place in an office's name: 中卫市沙坡头区人民政府 is a
// district's.
func levelOf(name string) string {
	bare := strings.ReplaceAll(name, "自治区", "省")
	switch {
	case strings.ContainsAny(bare, "区县旗"):
		return "district"
	case strings.Contains(bare, "市") && !municipality(bare):
		return "city"
	case strings.ContainsAny(bare, "省市"):
		return "region"
	case strings.HasPrefix(bare, "国务院") || strings.HasPrefix(bare, "中共中央") || strings.HasSuffix(bare, "部"):
		return "national"
	}
	return ""
}

func municipality(name string) bool {
	for _, m := range []string{"北京市", "天津市", "上海市", "重庆市"} {
		if strings.Contains(name, m) {
			return true
		}
	}
	return false
}
