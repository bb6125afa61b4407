package consistency

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tiaowen/grammar/quantity"
)

// enumeration is a count and the members listed right beside it.
type enumeration struct {
	start, end int // bytes of the text: the members and the count
	said       int64
	members    int
	detail     detail
}

// enumerations are the counts of a text that do not match what is listed.
func enumerations(text string) []enumeration {
	var out []enumeration
	for _, q := range quantity.Find(text) {
		if q.Kind != quantity.Count || q.Comparison != quantity.Exactly || q.Low != q.High || q.Low.Den != 1 || !slices.Contains(listMeasures(), q.Unit) {
			continue
		}
		for _, read := range []func(string, quantity.Quantity) (enumeration, bool){pointsAfter, listAfter, listBefore} {
			e, found := read(text, q)
			if !found {
				continue
			}
			if e.said = q.Low.Num; int64(e.members) != e.said {
				out = append(out, e)
			}
			break
		}
	}
	return out
}

// listMeasures are the measure words that count members of a list.
func listMeasures() []quantity.Unit {
	return []quantity.Unit{"项", "种", "类", "个", "部门", "点", "条"}
}

// pointsAfter are the points 一是, 二是 ... that begin in the sentence of the count.
func pointsAfter(text string, q quantity.Quantity) (enumeration, bool) {
	rest, _, _ := strings.Cut(text[q.End:], "。")
	if !strings.Contains(rest, "一是") {
		return enumeration{}, false
	}
	n, at := 0, q.End
	for _, numeral := range []string{"一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是"} {
		i := strings.Index(text[at:], numeral)
		if i < 0 {
			break
		}
		n, at = n+1, at+i+len(numeral)
	}
	return enumeration{start: q.Start, end: q.End, members: n, detail: points}, true
}

// longestLead is how many characters may stand between a count and the colon
// that opens its list.
const longestLead = 8

// listAfter is a list behind a colon: 分为三类：甲、乙、丙。
func listAfter(text string, q quantity.Quantity) (enumeration, bool) {
	lead, rest, found := strings.Cut(text[q.End:], "：")
	if !found || utf8.RuneCountInString(lead) > longestLead || strings.ContainsAny(lead, "，。；、") {
		return enumeration{}, false
	}
	list := rest[:indexAnyOr(rest, "。；", len(rest))]
	if !strings.Contains(list, "、") || strings.ContainsAny(list, "，：") {
		return enumeration{}, false
	}
	e := enumeration{start: q.Start, end: q.End + len(lead) + len("：") + len(list)}
	return e.count(list, q), true
}

func indexAnyOr(s, chars string, or int) int {
	if i := strings.IndexAny(s, chars); i >= 0 {
		return i
	}
	return or
}

// listBefore is a list that ends at the count: 甲、乙和丙三类.
func listBefore(text string, q quantity.Quantity) (enumeration, bool) {
	list := text[:q.Start]
	if i := strings.LastIndexAny(list, "，。；：！？,;:（）()\n"); i >= 0 {
		_, size := utf8.DecodeRuneInString(list[i:])
		list = list[i+size:]
	}
	e := enumeration{start: q.Start - len(list), end: q.End}
	list = strings.TrimRight(list, "“‘ ")
	if !strings.Contains(list, "、") || refersElsewhere(strings.TrimSuffix(list, "等")) {
		return enumeration{}, false
	}
	return e.count(list, q), true
}

// refersElsewhere reports whether the words before a count end in one that
// makes it the count of something else: a verb (建立三项制度), a conjunction or
// a pronoun.
func refersElsewhere(words string) bool {
	for _, w := range strings.Fields(`的 和 与 及 或 在 对 按 这 该 各 每 第 其他 上述 以上 另外 等
		为 有 成 共 共计 分 设 建立 设立 实施 推进 制定 开展 落实 提供 实行 执行 完善 健全 加强 强化 做好 明确 包括 采取 享受 符合 具备 满足 出台 纳入 增加 减少 取消`) {
		if strings.HasSuffix(words, w) {
			return true
		}
	}
	return words == ""
}

// count counts the members of a list. One that ends in 等 without 和 before its
// last member is open: it may have fewer than are said.
func (e enumeration) count(list string, q quantity.Quantity) enumeration {
	list, isOpen := strings.CutSuffix(list, "等")
	e.detail = listed
	e.members = strings.Count(list, "、") + 1
	last := list[strings.LastIndex(list, "、")+len("、"):]
	joined := strings.ContainsAny(strings.TrimLeft(last, "和与及或"), "和与及或")
	if joined {
		e.members++
	}
	switch {
	case isOpen && joined:
		e.detail = closing
	case isOpen && int64(e.members) < q.Low.Num:
		e.members = int(q.Low.Num)
	}
	return e
}
