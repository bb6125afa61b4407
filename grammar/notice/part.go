package notice

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"tiaowen/grammar/quantity"
)

var dateWords = regexp.MustCompile(`^(\d{4}|[〇○零一二三四五六七八九]{4})年(\d{1,2}|[一二三四五六七八九十]{1,2})月(\d{1,2}|[一二三四五六七八九十]{1,3})日$`)

// alone lists the paragraphs that are known by their own words, white space
// aside, wherever they stand.
var alone = []struct {
	kind  PartKind
	words *regexp.Regexp
}{
	{Date, dateWords},
	{DocumentNumber, regexp.MustCompile(`^[\p{Han}（）()]{1,20}[〔\[［【(（]\d{4}[〕\]］】)）]第?\d{1,5}号$`)},
	{Note, regexp.MustCompile(`^[（(](此件.*|.*\d{4}年.*(公布|发布|通过|修订|修正|施行).*)[）)]$`)},
	{Annex, regexp.MustCompile(`^附件[\d一二三四五六七八九十]{0,3}[:：]?$`)},
	{AnnexList, regexp.MustCompile(`^附件[:：].`)},
	{Contents, regexp.MustCompile(`^目录$`)},
	{Imprint, regexp.MustCompile(`^(抄送[:：].*|.*\d{4}年\d{1,2}月\d{1,2}日印发)$`)},
	{Contact, regexp.MustCompile(`^(联系人|联系电话|电话|传真|邮箱)[:：].`)},
	{Furniture, regexp.MustCompile(`^([—－-]+\d+[—－-]+|(原文|附件)下载[:：].*|扫一扫.*|.*[【［\[](打印本页|关闭窗口)[】］\]].*)$`)},
}

// standsAlone is the kind of a paragraph known by its own words, or "".
func standsAlone(text string) PartKind {
	words := compact(text)
	for _, a := range alone {
		if a.words.MatchString(words) {
			return a.kind
		}
	}
	return ""
}

const maxSignature = 40 // characters

// partKinds tells the kind of every paragraph that is no clause and can be told
// without knowing the clauses; "" for the others.
func partKinds(ps []paragraph) []PartKind {
	kinds := make([]PartKind, len(ps))
	for i, p := range ps {
		if _, numbered := p.number(); !numbered {
			kinds[i] = standsAlone(p.text)
		}
	}
	for i, label := range slices.Clone(kinds) {
		switch label {
		case Date:
			markAbove(ps, kinds, i, Signature)
		case Imprint:
			markAbove(ps, kinds, i, Imprint)
		case Contents:
			markContents(ps, kinds, i)
		case AnnexList:
			markAnnexList(ps, kinds, i)
		}
	}
	return kinds
}

// markAbove marks the names right above a date or an imprint.
func markAbove(ps []paragraph, kinds []PartKind, i int, kind PartKind) {
	for j := i - 1; j >= 0 && kinds[j] == "" && isName(ps[j]); j-- {
		kinds[j] = kind
	}
}

// isName reports whether a paragraph may be the name of an office.
func isName(p paragraph) bool {
	_, numbered := p.number()
	return !numbered && !p.whole() && !strings.ContainsAny(p.text, "，。；：！？,;:") &&
		utf8.RuneCountInString(p.text) <= maxSignature
}

// markContents marks a table of contents: it ends where its first line comes
// again as a heading of the text.
func markContents(ps []paragraph, kinds []PartKind, i int) {
	for j := i + 2; j < len(ps); j++ {
		if compact(ps[j].text) == compact(ps[i+1].text) {
			for k := i + 1; k < j; k++ {
				kinds[k] = Contents
			}
			return
		}
	}
}

// markAnnexList marks the numbered lines that go on with a list of annexes:
// 附件：1.…, 2.…
func markAnnexList(ps []paragraph, kinds []PartKind, i int) {
	first, _ := readNumber(strings.TrimLeft(compact(ps[i].text), "附件：:"), 0)
	for j := i + 1; j < len(ps); j++ {
		n, numbered := ps[j].number()
		if !numbered || n.style != first.style || !n.follows(first) {
			return
		}
		kinds[j], first = AnnexList, n
	}
}

// isAddressees reports whether a paragraph below the title names those the
// notice is sent to. A preamble ends in a colon too, but after 如下.
func isAddressees(text string) bool {
	words := strings.TrimRight(compact(text), "：:")
	return words != compact(text) && !strings.Contains(words, "。") && !strings.HasSuffix(words, "如下")
}

// dateOf reads a date that stands alone.
func dateOf(text string) quantity.CalendarDate {
	m := dateWords.FindStringSubmatch(compact(text))
	if m == nil {
		return quantity.CalendarDate{}
	}
	return quantity.CalendarDate{Year: numeral(m[1]), Month: numeral(m[2]), Day: numeral(m[3])}
}

var validity = regexp.MustCompile(`^(上述|以上|本)[^。]*(施行|执行|实施|生效|有效期|废止)`)

// isValidity reports whether an unnumbered paragraph says when the notice is in force.
func isValidity(text string) bool { return validity.MatchString(compact(text)) }
