package transcript

import "testing"

func TestSqueeze(t *testing.T) {
	for text, want := range map[string]string{
		"增发 600 元，到 2022 年 6 月": "增发600元，到2022年6月",
		"手机 APP 和 5G 网络":        "手机APP和5G网络",
		"Word 97 文件":            "Word 97文件",
		"自治区民政厅 财政厅关于进一步做好 困难群众基本生活保障工作的通知": "自治区民政厅 财政厅关于进一步做好困难群众基本生活保障工作的通知",
		"上饶市民政局 上饶市财政局 关于转发省民政厅":            "上饶市民政局 上饶市财政局关于转发省民政厅",
		"《自治区党委办公厅  人民政府办公厅<关于改革":           "《自治区党委办公厅 人民政府办公厅<关于改革",
		"民政部\u3000财政部":          "民政部 财政部",
		"(牵头单位:区民社局 ;责任单位:各乡镇)": "(牵头单位:区民社局;责任单位:各乡镇)",
		"“菜篮子” 市长负责制":           "“菜篮子”市长负责制",
		" ":                     "",
	} {
		if got := squeeze(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestJoin(t *testing.T) {
	for _, test := range [][3]string{
		{"自治区党委办公厅 人民政府办公厅", "关于进一步做好", "自治区党委办公厅 人民政府办公厅关于进一步做好"},
		{"江西省民政厅", "江西省财政厅", "江西省民政厅 江西省财政厅"},
		{"共 15", "20 条", "共 15 20 条"},
		{"", "甲", "甲"},
	} {
		if got := join(test[0], test[1]); got != test[2] {
			t.Errorf("%q", got)
		}
	}
}

func TestLevels(t *testing.T) {
	for name, want := range map[string]string{
		"民政部": "national", "国务院办公厅": "national", "宁夏回族自治区民政厅": "region", "江西省财政厅": "region", "北京市民政局": "region",
		"中卫市民政局": "city", "上饶市财政局": "city", "中卫市沙坡头区人民政府办公室": "district", "海原县民政局": "district", "某公司": "",
	} {
		if got := levelOf(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

func TestFallbackNames(t *testing.T) {
	d, diags := transcriptOf(t, "a.txt", []byte("# 某些说明\n\n甲。\n"), Decisions{})
	if d.Notices[0].Slug != "notice-1" || len(found(diags, "draft-no-head")) != 1 || len(found(diags, "draft-slug")) != 1 {
		t.Errorf("slug %s, %v", d.Notices[0].Slug, texts(diags))
	}
}
