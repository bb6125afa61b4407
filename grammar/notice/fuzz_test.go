package notice

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

func FuzzParse(f *testing.F) {
	names, _ := filepath.Glob(filepath.Join(corpus, "*.md"))
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text))
	}
	f.Add(front + "# 某办法\n\n第一章　总则\n\n第一条　甲：\n（一）乙；\n> 1.丙\n\n    丁\n---\n附件\n\n一、戊")
	f.Add(front + "**一、甲。**乙**\n- 二、\\*丙\\\n目录\n一、甲\n")
	f.Add("---\na: [1\n---\n一、甲")
	f.Fuzz(func(t *testing.T, text string) {
		file := source.New("a.md", text)
		var diags diag.List
		doc, ok := Parse(file, &diags)
		if ok == diags.HasErrors() {
			t.Errorf("ok is %v with diagnostics %v", ok, codes(&diags))
		}
		for _, d := range diags.Sorted() {
			checkSpan(t, d.Primary)
		}
		if len(doc.Clauses) == 0 && len(doc.Parts) == 0 {
			return
		}
		checkNothingLost(t, doc)
		for c := range doc.All() {
			checkClause(t, c)
		}
	})
}

func checkSpan(t *testing.T, s source.Span) {
	if s.File == nil || s.Start < 0 || s.End < s.Start || s.End > len(s.File.Text()) {
		t.Errorf("span %d to %d of a file of %d bytes", s.Start, s.End, len(s.File.Text()))
	}
}

// checkNothingLost checks that the letters and digits of the body are those of
// the clauses and parts.
func checkNothingLost(t *testing.T, doc *Document) {
	var got strings.Builder
	for c := range doc.All() {
		got.WriteString(c.Number + c.Heading + c.Text)
	}
	for _, p := range doc.Parts {
		checkSpan(t, p.Span)
		got.WriteString(p.Text)
	}
	_, body, _ := cutFront(doc.File)
	if want := words(doc.File.Text()[body:]); !slices.Equal(words(got.String()), want) {
		t.Errorf("clauses and parts have %q, the file %q", string(words(got.String())), string(want))
	}
}

// words are the letters and digits of a text, sorted.
func words(text string) []rune {
	var out []rune
	for _, r := range text {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			out = append(out, r)
		}
	}
	slices.Sort(out)
	return out
}

func checkClause(t *testing.T, c *Clause) {
	if strings.ContainsAny(c.Text, "\n\r") {
		t.Errorf("%s: line break in %q", c.ID, c.Text)
	}
	end := 0
	for _, s := range c.Sentences {
		if s.Start < end || s.End <= s.Start || strings.TrimSpace(c.Text[end:s.Start]) != "" || !utf8.ValidString(c.Text[s.Start:s.End]) {
			t.Errorf("%s: sentences %v of %q", c.ID, c.Sentences, c.Text)
		}
		end = s.End
	}
	if strings.TrimSpace(c.Text[end:]) != "" {
		t.Errorf("%s: no sentence covers %q", c.ID, c.Text[end:])
	}
	for i, r := range c.Text {
		at := c.Span(i, i+utf8.RuneLen(r))
		checkSpan(t, at)
		if at.Text() != string(r) && !unicode.IsSpace(r) {
			t.Errorf("%s: %q at byte %d leads to %q", c.ID, r, i, at.Text())
		}
	}
}

func FuzzLocate(f *testing.F) {
	f.Add("每人每月 650 元，按（甲）", 0, 12)
	f.Add("“单人户”,\u3000\"单人户\"", 3, 9)
	f.Add("\xff，\x00", 0, 5)
	f.Fuzz(func(t *testing.T, text string, start, end int) {
		start = min(max(start, 0), len(text))
		end = min(max(end, start), len(text))
		if end-start > 200 || len(text) > 2000 {
			return
		}
		quote := text[start:end]
		places := Locate(text, quote)
		for _, p := range places {
			if foldString(text[p.Start:p.End]) != foldString(quote) {
				t.Errorf("%q is not %q", text[p.Start:p.End], quote)
			}
		}
		if utf8.ValidString(text) && utf8.ValidString(quote) && foldString(quote) != "" {
			if len(places) == 0 {
				t.Errorf("%q is not found in %q", quote, text)
			}
			if spaced := strings.Join(strings.Split(quote, ""), " "); len(Locate(text, spaced)) != len(places) {
				t.Errorf("%q is found elsewhere than %q", spaced, quote)
			}
			if p, ok := fold(text).nearest(quote); !ok || foldString(text[p.Start:p.End]) != foldString(quote) {
				t.Errorf("nearest to %q is %q", quote, text[p.Start:p.End])
			}
		}
	})
}

func FuzzManifest(f *testing.F) {
	f.Add("source: a\nsha256: "+Hash("")+"\npieces: [{notice: a}, {kind: k, text: 汇编}]\nerrata: [{line: 1, wrong: 汇, right: 编, reason: r}]", "汇编\n")
	f.Add("a: &x {b: *x}\n? c\n- d", "")
	f.Fuzz(func(t *testing.T, manifest, raw string) {
		var diags diag.List
		m, ok := ParseManifest(source.New("a.yaml", manifest), &diags)
		if ok == diags.HasErrors() {
			t.Errorf("ok is %v", ok)
		}
		if !ok {
			return
		}
		m.Check(source.New("a.txt", raw), map[string]*source.File{"a": source.New("a.md", raw)}, &diags)
		for _, d := range diags.Sorted() {
			checkSpan(t, d.Primary)
		}
	})
}
