package check

import "strings"

// denying are the words that deny what stands behind them.
var denying = []string{"并非", "没有", "非", "不", "未", "无"}

// notDenying are words in which these characters deny nothing.
var notDenying = strings.NewReplacer(
	"未成年", " ", "未来", " ", "非常", " ", "无偿", " ", "不断", " ", "不仅", " ", "不但", " ", "不同", " ", "是否", " ",
)

// negations counts the words that deny.
func negations(words string) int {
	words = notDenying.Replace(words)
	n := 0
	for _, d := range denying {
		n += strings.Count(words, d)
		words = strings.ReplaceAll(words, d, " ")
	}
	return n
}

// excepts reports words that leave somebody out, or an end, without denying.
func excepts(words string) bool {
	for _, w := range []string{"除", "以外", "之外", "例外", "其他", "结束"} {
		if strings.Contains(words, w) {
			return true
		}
	}
	return false
}
