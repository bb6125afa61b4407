package check

import (
	"strings"

	"tiaowen/grammar/quantity"
	"tiaowen/grammar/rules"
)

// A wordsClaim is shown by any one of the words.
type wordsClaim struct {
	node  rules.Node
	what  string
	words []string
}

func (c wordsClaim) verify(r *reading) {
	for _, w := range c.words {
		if strings.Contains(r.words, w) {
			return
		}
	}
	r.error("words-missing", c.node, c.what, strings.Join(c.words, "、"))
}

// A boundClaim compares with a standard without a number: 超过当地低保标准.
type boundClaim struct {
	node       rules.Node
	comparison quantity.Comparison
	negated    bool
}

// boundWords are the words of the comparisons. A word that holds another one
// stands before it.
var boundWords = []struct {
	word       string
	comparison quantity.Comparison
}{
	{"不低于", atLeast}, {"不得低于", atLeast}, {"不少于", atLeast}, {"不得少于", atLeast}, {"至少", atLeast},
	{"不超过", atMost}, {"不得超过", atMost}, {"不高于", atMost}, {"不得高于", atMost},
	{"未超过", atMost}, {"未达到", below}, {"达不到", below}, {"达到", atLeast},
	{"超过", above}, {"高于", above}, {"超出", above}, {"大于", above},
	{"低于", below}, {"少于", below}, {"不足", below}, {"不满", below}, {"小于", below},
	{"以上", atLeast}, {"以下", atMost}, {"以内", atMost}, {"之内", atMost}, {"最高", atMost}, {"最低", atLeast},
}

func (c boundClaim) verify(r *reading) {
	var wanted []string
	words := r.words
	for _, b := range boundWords {
		fits := b.comparison == c.comparison || c.negated && b.comparison == opposite[c.comparison]
		if fits && strings.Contains(words, b.word) {
			return
		}
		if fits {
			wanted = append(wanted, b.word)
		}
		words = strings.ReplaceAll(words, b.word, "　")
	}
	r.error("words-missing", c.node, signs[c.comparison], strings.Join(wanted, "、"))
}

// An everyClaim is a frequency: every 1 months rests on 每月, which names no
// number, every 3 months on 每季度 or 每3个月.
type everyClaim struct{ *numberClaim }

// everyWords are frequencies without a number.
var everyWords = []struct {
	word  string
	value int64
	unit  quantity.Unit
}{
	{"每日", 1, quantity.Day}, {"每天", 1, quantity.Day}, {"每周", 7, quantity.Day}, {"每星期", 7, quantity.Day},
	{"每月", 1, quantity.Month}, {"每个月", 1, quantity.Month}, {"按月", 1, quantity.Month},
	{"每季", 3, quantity.Month}, {"按季", 3, quantity.Month}, {"每半年", 6, quantity.Month},
	{"每年", 1, quantity.Year}, {"按年", 1, quantity.Year},
}

func (c everyClaim) verify(r *reading) {
	for _, e := range everyWords {
		value, ok := convert(quantity.Whole(e.value), e.unit, c.unit)
		if ok && value == c.value && strings.Contains(r.words, e.word) {
			c.useAll(r)
			return
		}
	}
	c.numberClaim.verify(r)
}

// useAll marks the quantities that say the frequency with a number of their own.
func (c everyClaim) useAll(r *reading) {
	for _, q := range r.quantities {
		if q.Kind == quantity.Duration && c.sameUnit(q.Quantity) && c.sameValue(q.Quantity) {
			r.use(q)
		}
	}
}
