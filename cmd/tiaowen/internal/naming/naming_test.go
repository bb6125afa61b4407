package naming

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/eval"
	"tiaowen/cmd/tiaowen/internal/ir"
)

func TestNotice(t *testing.T) {
	numbered := Notice{"zhongwei-2022", "卫政办发〔2022〕40号", "关于救助的通知"}
	bare := Notice{Slug: "zhongwei-2022", Title: "关于救助的通知"}
	for _, tt := range []struct {
		n    Notice
		form NoticeForm
		want string
	}{
		{numbered, SlugTitle, "zhongwei-2022  关于救助的通知"},
		{numbered, SlugNumberTitle, "zhongwei-2022  卫政办发〔2022〕40号  关于救助的通知"},
		{bare, SlugNumberTitle, "zhongwei-2022  关于救助的通知"},
		{bare, Columns, "zhongwei-2022    关于救助的通知"},
		{numbered, TitleSlug, "关于救助的通知（zhongwei-2022）"},
		{numbered, Document, "卫政办发〔2022〕40号"},
		{bare, Document, "《关于救助的通知》"},
	} {
		if got := tt.n.In(tt.form); got != tt.want {
			t.Errorf("form %d: %q, want %q", tt.form, got, tt.want)
		}
	}
}

func TestPlace(t *testing.T) {
	if got := Place("zhongwei-2022"); got != "zhongwei" {
		t.Errorf("%q, want zhongwei", got)
	}
	for _, tt := range []struct {
		level  ir.Level
		issuer string
		want   string
	}{
		{ir.Region, "宁夏回族自治区人民政府办公厅", "宁夏"},
		{ir.Region, "江西省民政厅", "江西"},
		{ir.City, "中卫市人民政府办公室", "中卫"},
		{ir.District, "沙坡头区民政局", "沙坡头"},
		{ir.National, "民政部", "国家"},
		{ir.City, "某办公室", "某办公室"},
	} {
		if got := PlaceChinese(&ir.Policy{Level: tt.level, Issuers: []string{tt.issuer}}); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.issuer, got, tt.want)
		}
	}
}

func TestClause(t *testing.T) {
	full, headed, bare := Clause{"a:5", "5.", "临时救助"}, Clause{ID: "a:5", Heading: "临时救助"}, Clause{ID: "a:cover.1"}
	for _, tt := range []struct {
		c    Clause
		form ClauseForm
		want string
	}{
		{full, Full, "a:5  5.临时救助"}, {bare, Full, "a:cover.1"},
		{full, Narrow, "a:5 5.临时救助"}, {bare, Narrow, "a:cover.1 "},
		{headed, IDHeading, "a:5  临时救助"}, {bare, IDHeading, "a:cover.1  "},
		{headed, Source, "a:5 临时救助"}, {bare, Source, "a:cover.1"},
		{full, Borne, "5.临时救助"}, {bare, Borne, "cover.1"},
	} {
		if got := tt.c.In(tt.form); got != tt.want {
			t.Errorf("form %d of %v: %q, want %q", tt.form, tt.c, got, tt.want)
		}
	}
	if slug, path := Slug("a-2022:3.2"), Path("a-2022:3.2"); slug != "a-2022" || path != "3.2" {
		t.Errorf("%q, %q", slug, path)
	}
}

func TestSubject(t *testing.T) {
	v := &ir.Vocabulary{
		Categories: []ir.Category{{Name: "aid_area", Values: []ir.CategoryValue{{Name: "rural", Label: "乡镇"}}}, {Name: "area", Values: []ir.CategoryValue{{Name: "urban", Label: "城市"}, {Name: "rural", Label: "农村"}}}},
		Standards:  []ir.StandardDecl{{Name: "dibao", Label: "低保标准", By: "area"}},
		Terms:      []ir.Term{{Name: "unemployed_aid", Label: "失业补助"}},
	}
	for _, tt := range []struct {
		name string
		form SubjectForm
		want string
	}{
		{"unemployed_aid", Chinese, "失业补助"},
		{"dibao[urban]", Chinese, "低保标准（城市）"},
		{"unknown", Chinese, "unknown"},
		{eval.DateFact, Chinese, "决定的日期"},
		{"dibao[urban]", ValueFirst, "城市低保标准"},
		{"dibao[rural]", ValueFirst, "乡镇低保标准"}, // of the first category: the other outputs say 农村
		{"dibao[rural]", Chinese, "低保标准（农村）"},
		{"unemployed_aid", ValueFirst, "失业补助"},
		{"unemployed_aid", English, "unemployed aid"},
		{"dibao[urban]", English, "dibao[urban]"},
		{"dibao[urban]", EnglishWords, "dibao urban"},
		{"unemployed_aid", EnglishWords, "unemployed aid"},
		{"unemployed_aid", LabelName, "失业补助  unemployed_aid"},
		{"dibao[urban]", NameFirst, "dibao[urban] (低保标准（城市）)"},
		{"unemployed_aid", LabelFirst, "失业补助（unemployed_aid）"},
	} {
		if got := Subject(v, tt.name, tt.form); got != tt.want {
			t.Errorf("%s, form %d: %q, want %q", tt.name, tt.form, got, tt.want)
		}
	}
	if got := Pairs(v, []string{"unemployed_aid"}); len(got) != 1 || got[0] != (Named{"unemployed_aid", "失业补助"}) {
		t.Errorf("%v", got)
	}
}

func TestQuoted(t *testing.T) {
	if got := Quoted("生活困难", "650元"); got != "「生活困难」「650元」" {
		t.Errorf("%q", got)
	}
}
