package quantity

import (
	"slices"
	"testing"
)

// beyond is ways of writing that laws and other notices use and the sources at
// hand do not.
var beyond = []phrase{
	{"", nil},
	{"百分之四十五", []string{"百分之四十五: 45%"}},
	{"不低于百分之二十至百分之三十", []string{"不低于百分之二十至百分之三十: at least 20..30%"}},
	{"三分之二以上", []string{"三分之二以上: at least 2/3"}},
	{"６００元", []string{"６００元: 600 yuan"}},
	{"１．３倍", []string{"１．３倍: 1.3 times"}},
	{"1,500元，2,000,000元", []string{"1,500元: 1500 yuan", "2,000,000元: 2000000 yuan"}},
	{"1，500元", []string{"500元: 500 yuan"}},
	{"19999.99元", []string{"19999.99元: 19999.99 yuan"}},
	{"十五日内", []string{"十五日内: at most 15 day"}},
	{"自受理之日起20个工作日内", []string{"20个工作日内: at most 20 workday"}},
	{"半年", []string{"半年: 0.5 year"}},
	{"半个月以上", []string{"半个月以上: at least 0.5 month"}},
	{"一年半", []string{"一年半: 1.5 year"}},
	{"两个半月", []string{"两个半月: 2.5 month"}},
	{"一个月", []string{"一个月: 1 month"}},
	{"30分钟", []string{"30分钟: 0.5 hour"}},
	{"两个季度", []string{"两个季度: 6 month"}},
	{"一年一次", []string{"一年: 1 year", "一次: 1 次"}},
	{"每季度报告一次", []string{"一次: 1 次 per quarter"}},
	{"每三年修订一次", []string{"三年: 3 year", "一次: 1 次"}},
	{"二〇二二年六月三十日", []string{"二〇二二年六月三十日: on 2022-06-30"}},
	{"自2022年1月1日起至2022年12月31日止", []string{"自2022年1月1日起: from 2022-01-01", "至2022年12月31日止: by 2022-12-31"}},
	{"2022年6月至8月", []string{"2022年6月: from 2022-06", "至8月: by *-08"}},
	{"2022年6-8月", []string{"2022年6: from 2022-06", "-8月: by *-08"}},
	{"7月1日至5日", []string{"7月1日: from *-07-01", "至5日: by *-*-05"}},
	{"7月1日，5日内", []string{"7月1日: on *-07-01", "5日内: at most 5 day"}},
	{"每月不超过3日", []string{"每月不超过3日: at most 3 day per month"}},
	{"每年6月底前报告一次", []string{"每年6月底前: by *-06-end per year", "一次: 1 次 per year"}},
	{"2021-2025年", []string{"2021: from 2021", "-2025年: by 2025"}},
	{"2022年6月1日后", []string{"2022年6月1日后: after 2022-06-01"}},
	{"每年6月底前", []string{"每年6月底前: by *-06-end per year"}},
	{"2022年2月29日、2024年2月29日", []string{"2024年2月29日: on 2024-02-29"}},
	{"13月5日", nil},
	{"6月上旬", nil},
	{"2022年8月中卫市", []string{"2022年8月: on 2022-08"}},
	{"2022年6月初", nil},
	{"2022年前三季度", []string{"2022年: on 2022", "三季度: 9 month"}},
	{"2022年上半年", []string{"2022年: on 2022"}},
	{"次月8日前", nil},
	{"22年6月", []string{"6月: on *-06"}},
	{"1-2万元", []string{"1-2万元: 10000..20000 yuan"}},
	{"5000-1万元", []string{"5000-1万元: 5000..10000 yuan"}},
	{"500元至1000元", []string{"500元至1000元: 500..1000 yuan"}},
	{"由500元到1000元", []string{"500元: 500 yuan", "1000元: 1000 yuan"}},
	{"三至六个月", []string{"三至六个月: 3..6 month"}},
	{"4-2倍", nil},
	{"1倍以上3倍以下", []string{"1倍以上: at least 1 times", "3倍以下: at most 3 times"}},
	{"5万元（含）以上", []string{"5万元（含）以上: at least 50000 yuan"}},
	{"不满十六周岁", []string{"不满十六周岁: below 16 years old"}},
	{"年满60周岁", []string{"年满60周岁: at least 60 years old"}},
	{"最高不超过3万元", []string{"最高不超过3万元: at most 30000 yuan"}},
	{"650元/人/月", []string{"650元/人/月: 650 yuan per person per month"}},
	{"月人均不高于900元", []string{"月人均不高于900元: at most 900 yuan per person per month"}},
	{"每户不少于人民币一千二百元", []string{"每户不少于人民币一千二百元: at least 1200 yuan per household"}},
	{"两千零五十元", []string{"两千零五十元: 2050 yuan"}},
	{"一亿二千万元", []string{"一亿二千万元: 120000000 yuan"}},
	{"持有一、二级残疾人证", []string{"一: 1 级", "二级: 2 级"}},
	{"一、二级医院", []string{"二级: 2 级"}}, // may be a heading's number
	{"标准的1.5、2和3倍", []string{"1.5: 1.5 times", "2: 2 times", "3倍: 3 times"}},
	{"一次性补助一个床位", nil},
	{"至少一个", []string{"至少一个: at least 1 个"}},
	{"每村一所", []string{"每村一所: 1 所 per village"}},
	{"约3000元", nil},
	{"节约3000元", []string{"3000元: 3000 yuan"}},
	{"近三年", []string{"三年: 3 year"}},
	{"3000元左右", nil},
	{"十余人，20多元", nil},
	{"三四个月", nil},
	{"数十名", nil},
	{"一百二元", nil},
	{"三年级学生", nil},
	{"第二十条，第（三）项", nil},
	{"A4张", nil},
	{"3.1.4条", nil},
	{"3.2022年工作", []string{"2022年: on 2022"}},
	{"99999999999999999999元", nil},
	{"900000000000000000万元", nil},
	{"《关于2022年3个月补贴的通知", []string{"2022年: on 2022", "3个月: 3 month"}},
	{"超过低保标准的家庭给予1.5倍", []string{"1.5倍: 1.5 times"}},
	{"城市每人每月不低于500元，农村300元", []string{"每人每月不低于500元: at least 500 yuan per person per month", "300元: 300 yuan"}},
	{"提高5个百分点", []string{"5个百分点: 5 个百分点"}},
	{"本人均可领取200元", []string{"200元: 200 yuan"}},
	{"\xff3\xff个月3个月", []string{"3个月: 3 month"}},
}

func TestBeyondTheSources(t *testing.T) {
	for _, p := range beyond {
		if got := show(Find(p.words)); !slices.Equal(got, p.want) {
			t.Errorf("%q: got %q, want %q", p.words, got, p.want)
		}
	}
}

func TestFields(t *testing.T) {
	got := Find("按 2-4 倍，每人每月不低于2万元")
	want := []Quantity{
		{Kind: Multiple, Low: Whole(2), High: Whole(4), Unit: Times, Start: 4, End: 11, Text: "2-4 倍"},
		{
			Kind: Money, Low: Whole(2000000), High: Whole(2000000), Unit: Fen, Base: PerPerson, Period: Month,
			Comparison: AtLeast, Start: 14, End: 42, Text: "每人每月不低于2万元",
		},
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %+v\nwant %+v", got, want)
	}
	dates := Find("每月 8 日前")
	if len(dates) != 1 || dates[0].Date != (CalendarDate{Day: 8, EveryMonth: true}) || dates[0].Low.Valid() {
		t.Errorf("got %+v", dates)
	}
}
