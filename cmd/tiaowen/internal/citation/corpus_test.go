package citation

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/source"
)

// Every citation of the corpus, counted in the notices by hand, and what it
// resolves to ("" where the corpus lacks it).
var cited = []struct{ clause, number, slug string }{
	{"jiangxi-2022:preamble", "民发〔2022〕32号", "national-2022"},
	{"jiangxi-2022:6", "赣发改价调〔2021〕1094号", ""},
	{"jiangxi-2022:7", "赣民字〔2022〕19号", ""},
	{"national-2022:2", "民发〔2020〕69号", ""},
	{"ningxia-2020:preamble", "民发〔2020〕69号", ""},
	{"ningxia-2020:2.2", "宁民规发〔2018〕14号", ""},
	{"ningxia-2020:3.1", "宁民发〔2019〕80号", ""},
	{"ningxia-2021:preamble", "国办发明电〔2021〕2号", ""},
	{"ningxia-2022:cover", "", "ningxia-2022"},
	{"ningxia-2022:preamble", "", "national-2022"},
	{"shangrao-2022:preamble", "", "jiangxi-2022"},
	{"shapotou-2023:cover", "", "shapotou-2023"},
	{"shapotou-2023:preamble", "宁党办〔2021〕14号", ""},
	{"zhongwei-2022:cover", "", "zhongwei-2022"},
	{"zhongwei-2022:preamble", "宁政办规发〔2022〕7号", "ningxia-2022"},
	{"zhongwei-2022:4", "", ""},
}

func TestCitationsOfTheCorpus(t *testing.T) {
	names, err := filepath.Glob("../../../../corpus/*.md")
	if err != nil {
		t.Fatal(err)
	}
	var docs []*notice.Document
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var diags diag.List
		if doc, ok := notice.Parse(source.New(name, string(text)), &diags); ok {
			docs = append(docs, doc)
		}
	}
	var corpus Corpus
	for _, d := range docs {
		titles := append([]string{d.Front.Title}, d.Titles()...)
		corpus = append(corpus, NewDocument(d.Front.Slug, d.Front.DocumentNumber, titles, d.Front.Issuers))
	}
	var got []struct{ clause, number, slug string }
	var all []Reference
	for _, doc := range docs {
		for c := range doc.All() {
			all = append(all, corpus.References([]Passage{{c.ID, c.Heading}, {c.ID, c.Text}})...)
		}
	}
	for _, r := range all {
		got = append(got, struct{ clause, number, slug string }{r.Clause, r.Number.String(), r.Slug})
	}
	if !slices.Equal(got, cited) {
		t.Errorf("citations are\n%v, want\n%v", got, cited)
	}
	missing := Lacking(all)
	if len(missing) != 8 {
		t.Errorf("%d documents are missing: %v", len(missing), missing)
	}
	for _, m := range missing {
		if m.Number.String() == "民发〔2020〕69号" && !slices.Equal(m.Clauses, []string{"national-2022:2", "ningxia-2020:preamble"}) {
			t.Errorf("民发〔2020〕69号 is cited by %v", m.Clauses)
		}
	}
}
