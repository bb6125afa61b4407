package check_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// codes are the codes of the messages on one clause with one provision, but for
// the words that the one provision leaves to others. Whether names are meant is
// not asked: cites are as short as a literal may be.
func codes(t *testing.T, words, provision string) []string {
	t.Helper()
	_, diags := compileFiles(filesOf(t, &archive{files: []archived{
		{"corpus/town-2024.md", "**1.规定。**" + words + "\n"},
		{"dsl/town-2024.rules", fmt.Sprintf("notice town-2024 under province-2024\n\nclause 1 {\n  %s\n}\n", provision)},
	}}, "none/"))
	var out []string
	for _, d := range diags.Sorted() {
		if d.Code != "words-uncited" && !strings.HasSuffix(d.Code, "-not-meant") {
			out = append(out, d.Code)
		}
	}
	return out
}

// The words of a clause and a rule on them: what the checks say.
func TestLiterals(t *testing.T) {
	grant := func(line string) string { return "grant aid {\n" + line + "\n}" }
	duty := func(line string) string { return "duty visit {\n" + line + "\n}" }
	tests := []struct {
		name, words, provision string
		want                   []string
	}{
		// Comparisons with facts.
		{"及以上 is >=", "费用达到2万元及以上的", grant(`to medical_cost >= 20_000 yuan cite "达到2万元及以上"`), nil},
		{"及以上 is not >", "费用达到2万元及以上的", grant(`to medical_cost > 20_000 yuan cite "达到2万元及以上"`), []string{"comparison-differs"}},
		{"超过 is >", "费用超过2万元的", grant(`to medical_cost > 20_000 yuan cite "超过2万元"`), nil},
		{"超过 is not >=", "费用超过2万元的", grant(`to medical_cost >= 20_000 yuan cite "超过2万元"`), []string{"comparison-differs"}},
		{"under not the opposite", "费用不超过2万元的", grant(`to not medical_cost > 20_000 yuan cite "不超过2万元"`), nil},
		{"under two nots the word itself", "费用不超过2万元的", grant(`to not (not medical_cost > 20_000 yuan cite "不超过2万元")`), []string{"comparison-differs"}},
		{"one fen more", "费用超过2万元的", grant(`to medical_cost > 20_000.01 yuan cite "超过2万元"`), []string{"literal-differs"}},
		{"lived through", "连续3个月无收入的", grant(`to months_without_income >= 3 months cite "连续3个月"`), nil},
		{"lived through more", "连续3个月无收入的", grant(`to months_without_income > 3 months cite "连续3个月"`), []string{"comparison-differs"}},
		{"a quarter of a year", "连续3个月无收入的", grant(`to months_without_income >= 4 months cite "连续3个月"`), []string{"literal-differs"}},
		{"years and months", "连续一年无收入的", grant(`to months_without_income >= 12 months cite "连续一年"`), nil},
		{"an age as a limit", "年龄延长至18周岁的", grant(`to age < 18 years cite "延长至18周岁"`), nil},
		{"an age with a word", "年满18周岁的", grant(`to age < 18 years cite "年满18周岁"`), []string{"comparison-differs"}},
		{"a date", "2024年6月1日后出生的", grant(`to born > 2024-06-01 cite "2024年6月1日后"`), nil},
		{"another date", "2024年6月1日后出生的", grant(`to born > 2024-06-02 cite "2024年6月1日后"`), []string{"literal-differs"}},

		// Comparisons with a standard alone.
		{"超过 a standard", "收入超过低保标准的", grant(`to income > dibao cite "超过低保标准"`), nil},
		{"不超过 is not 超过", "收入不超过低保标准的", grant(`to income > dibao cite "不超过低保标准"`), []string{"words-missing"}},
		{"不低于 is not 低于", "收入不低于低保标准的", grant(`to income < dibao cite "不低于低保标准"`), []string{"words-missing"}},
		{"not and 低于", "收入低于低保标准的", grant(`to not income >= dibao cite "低于低保标准"`), nil},

		// Amounts.
		{"at least", "按不低于城市低保月标准3倍", grant(`pays at least 3 x dibao[urban] cite "不低于城市低保月标准3倍"`), nil},
		{"exact on 不低于", "按不低于城市低保月标准3倍", grant(`pays 3 x dibao[urban] cite "不低于城市低保月标准3倍"`), []string{"comparison-differs"}},
		{"the word left out of the cite", "按不低于城市低保月标准3倍", grant(`pays 3 x dibao[urban] cite "3倍"`), []string{"comparison-differs"}},
		{"a range in one breath", "按低保标准2-4倍", grant(`pays from 2 x dibao to 4 x dibao cite "低保标准2-4倍"`), nil},
		{"a wider range", "按低保标准2-4倍", grant(`pays from 2 x dibao to 5 x dibao cite "低保标准2-4倍"`), []string{"literal-differs"}},
		{"the base is lost", "每人每月200元", grant(`pays 200 yuan per month cite "每人每月200元"`), []string{"per-differs"}},
		{"the base is made up", "每月200元", grant(`pays 200 yuan per person per month cite "每月200元"`), []string{"per-differs"}},
		{"the base stands apart", "每人发放补贴，按月计200元", grant(`pays 200 yuan per person per month cite "每人" "按月计200元"`), nil},
		{"a percentage of a standard is a multiple of it", "人均不低于低保标准的45%", grant(`pays at least 0.45 x dibao per person cite "人均不低于低保标准的45%"`), nil},
		{"another percentage", "人均不低于低保标准的45%", grant(`pays at least 0.75 x dibao per person cite "人均不低于低保标准的45%"`), []string{"literal-differs"}},
		{"人均 of a multiple", "人均不低于低保标准3倍", grant(`pays at least 3 x dibao cite "人均不低于低保标准3倍"`), []string{"per-differs"}},
		{"an open amount leaves the number", "发放600元", grant(`pays open cite "发放"`), []string{"quantity-unused"}},
		{"yuan are no months", "发放600元", grant(`lasts 600 months cite "600元"`), []string{"literal-not-cited"}},

		// Time.
		{"period", "从2024年6月开始，连续发放3个月", grant(`during 3 months from 2024-06 cite "从2024年6月开始，连续发放3个月"`), nil},
		{"another month", "从2024年6月开始，连续发放3个月", grant(`during 3 months from 2024-07 cite "从2024年6月开始，连续发放3个月"`), []string{"literal-differs"}},
		{"end of June", "于6月底前完成", duty(`before 2024-06-30 cite "6月底前"`), nil},
		{"end of June is not the 29th", "于6月底前完成", duty(`before 2024-06-29 cite "6月底前"`), []string{"literal-differs"}},
		{"a month may stay a month", "于2024年6月底前完成", duty(`before 2024-06 cite "2024年6月底前"`), nil},
		{"within", "3个月内完成", duty(`within 3 months cite "3个月内"`), nil},
		{"every month", "每月走访", duty(`every 1 months cite "每月"`), nil},
		{"every quarter", "每季度走访", duty(`every 3 months cite "每季度"`), nil},
		{"every quarter is not every month", "每季度走访", duty(`every 1 months cite "每季度"`), []string{"literal-not-cited"}},
		{"at most", "不超过12个月", grant(`lasts at most 12 months cite "不超过12个月"`), nil},
		{"a year is twelve months", "不超过一年", grant(`lasts at most 12 months cite "不超过一年"`), nil},
		{"at most is not at least", "不超过12个月", grant(`lasts at least 12 months cite "不超过12个月"`), []string{"comparison-differs"}},

		// Quantities of the clause.
		{"set aside in the provision", "发放600元，共三种", grant("pays 600 yuan cite \"600元\"\naside \"种类数\" cite \"三种\""), nil},
		{"used by a second reading only", "发放600元", grant("pays open cite \"发放\"\nambiguity \"数额\" cite \"600元\" {\npays 600 yuan cite \"600元\"\n}"), nil},
		{"a quote of the heading", "对低保对象", grant(`to dibao cite "规定"`), []string{"sentence-uncoded"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := codes(t, test.words+"。", test.provision); !slices.Equal(got, test.want) {
				t.Errorf("%s\n%s\ngot %v, want %v", test.words, test.provision, got, test.want)
			}
		})
	}
}
