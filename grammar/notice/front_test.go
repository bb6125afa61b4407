package notice

import (
	"strings"
	"testing"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

func TestFrontDiagnostics(t *testing.T) {
	for _, test := range []struct{ name, from, to, want string }{
		{"misspelt key", "issuers:", "isuers:", "1:1 yaml-missing-key ---; 4:1 yaml-unknown-key-near isuers"},
		{"unknown key", "issuers:", "colour: red\nissuers:", "4:1 yaml-unknown-key colour"},
		{"unknown key inside", "file: a.txt", "file: a.txt, x9: 1", "9:23 yaml-unknown-key x9"},
		{"missing key", "level: national\n", "", "1:1 yaml-missing-key ---"},
		{"no value", "level: national", "level:", "1:1 yaml-missing-key ---"},
		{"twice", "level: national", "level: national\nlevel: city", "6:1 yaml-duplicate-key level"},
		{"syntax", "[某部]", "[某部", "5:1 yaml-syntax level"},
		{"no mapping", "slug: law\ntitle: 某办法\nissuers: [某部]\nlevel: national\nregion: []\nsigned: 2022-06-02\nin-force-from: 2022-06-02\nsource: {file: a.txt, sha256: 0000000000000000000000000000000000000000000000000000000000000000}", "law", "1:1 yaml-no-mapping ---"},
		{"list for a value", "某办法", "[某办法]", "3:8 yaml-not-scalar [某办法]"},
		{"value for a list", "[某部]", "某部", "4:10 yaml-not-list 某部"},
		{"no issuer", "[某部]", "[]", "4:10 front-no-issuer []"},
		{"bad slug", "slug: law", "slug: Law_1", "2:7 front-bad-slug Law_1"},
		{"bad level", "national", "nation", "5:8 front-bad-level nation"},
		{"too few codes", "national", "city", "6:9 front-region-level []"},
		{"codes that do not nest", "national\nregion: []", "city\nregion: [\"64\", \"6305\"]", "6:16 front-bad-region \"6305\""},
		{"no such day", "signed: 2022-06-02", "signed: 2022-06-31", "7:9 front-bad-date 2022-06-31"},
		{"no such month", "signed: 2022-06-02", "signed: 2022-13-01", "7:9 front-bad-date 2022-13-01"},
		{"no date", "signed: 2022-06-02", "signed: 6月2日", "7:9 front-bad-date 6月2日"},
		{"ends before it starts", "source:", "in-force-to: 2022-06-01\nsource:", "9:14 front-period 2022-06-01"},
		{"ends the day it starts", "source:", "in-force-to: 2022-06-02\nsource:", ""},
		{"bad hash", "sha256: 0", "sha256: z", "9:31 front-bad-hash z000000000000000000000000000000000000000000000000000000000000000"},
		{"repealed", "source:", "repealed-by: other-2023\nsource:", ""},
		{"repealed by no slug", "source:", "repealed-by: 某规定 # 注\nsource:", "9:14 front-bad-slug 某规定"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if !strings.Contains(front, test.from) {
				t.Fatalf("the front matter has no %q", test.from)
			}
			var diags diag.List
			Parse(source.New("law.md", strings.Replace(front, test.from, test.to, 1)+"# 某办法\n\n一、甲。\n"), &diags)
			if got := frontPlaces(&diags); got != test.want {
				t.Errorf("got %s\nwant %s", got, test.want)
			}
		})
	}
}

// frontPlaces leaves out what a wrong title or date makes the text differ in.
func frontPlaces(diags *diag.List) string {
	var kept diag.List
	for _, d := range diags.Sorted() {
		if d.Code != "front-differs" {
			kept.Error(d.Code, d.Primary)
		}
	}
	return places(&kept)
}

func TestMisspeltKeyIsMended(t *testing.T) {
	var diags diag.List
	Parse(source.New("law.md", strings.Replace(front, "in-force-from", "inforce-from", 1)+"# 某办法\n\n一、甲。\n"), &diags)
	for _, d := range diags.Sorted() {
		if d.Edit != nil && d.Edit.Text == "in-force-from" && d.Edit.Span.Text() == "inforce-from" {
			return
		}
	}
	t.Errorf("no edit among %v", codes(&diags))
}

func TestFrontWithCarriageReturns(t *testing.T) {
	text := "\ufeff" + strings.ReplaceAll(front+"# 某办法\n\n一、甲。\n二、乙。\n", "\n", "\r\n")
	if got, want := outlineOf(parseClean(t, source.New("law.md", text))), "1 一、 | 甲。\n2 二、 | 乙。\n"; got != want {
		t.Errorf("got\n%s", got)
	}
}
