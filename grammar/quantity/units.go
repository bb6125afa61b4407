package quantity

// measure is what a unit word makes of the number before it. A measure without
// a kind marks a word that begins like a unit and is none.
type measure struct {
	kind  Kind
	unit  Unit
	scale Ratio // of the number
	add   Ratio // to the number, before scaling: the half of 一个半月
	rank  bool  // also a rank (一级) or kind, and read where 一 is no article
}

var units = newLexicon(
	group[measure]{measure{kind: Money, unit: Fen, scale: Ratio{100, 1}}, []string{"元", "元整", "圆", "圆整", "元人民币"}},
	group[measure]{measure{kind: Multiple, unit: Times, scale: Ratio{1, 1}, rank: true}, []string{"倍"}},
	group[measure]{measure{kind: Percent, scale: Ratio{1, 100}}, []string{"%"}},
	group[measure]{measure{kind: Percent, scale: Ratio{1, 1000}}, []string{"‰"}},
	group[measure]{measure{kind: Age, unit: Year, scale: Ratio{1, 1}}, []string{"周岁", "岁"}},

	group[measure]{measure{kind: Duration, unit: Year, scale: Ratio{1, 1}}, []string{"年", "周年"}},
	group[measure]{measure{kind: Duration, unit: Month, scale: Ratio{1, 1}}, []string{"个月"}},
	group[measure]{measure{kind: Duration, unit: Month, scale: Ratio{3, 1}}, []string{"个季度", "季度"}},
	group[measure]{measure{kind: Duration, unit: Week, scale: Ratio{1, 1}}, []string{"周", "星期", "个星期"}},
	group[measure]{measure{kind: Duration, unit: Day, scale: Ratio{1, 1}}, []string{"日", "天"}},
	group[measure]{measure{kind: Duration, unit: Workday, scale: Ratio{1, 1}}, []string{"工作日", "个工作日"}},
	group[measure]{measure{kind: Duration, unit: Hour, scale: Ratio{1, 1}}, []string{"小时", "个小时"}},
	group[measure]{measure{kind: Duration, unit: Hour, scale: Ratio{1, 60}}, []string{"分钟"}},
	group[measure]{measure{kind: Duration, unit: Year, scale: Ratio{1, 1}, add: Ratio{1, 2}}, []string{"年半"}},
	group[measure]{measure{kind: Duration, unit: Month, scale: Ratio{1, 1}, add: Ratio{1, 2}}, []string{"个半月"}},
	group[measure]{measure{kind: Duration, unit: Day, scale: Ratio{1, 1}, add: Ratio{1, 2}}, []string{"天半"}},
	group[measure]{measure{kind: Duration, unit: Hour, scale: Ratio{1, 1}, add: Ratio{1, 2}}, []string{"个半小时"}},

	rank("次"), rank("人次"), rank("级"), rank("类"), rank("档"), rank("期"),
	count("条"), count("种"), count("个"), count("项"), count("所"), count("名"), count("人"), count("户"),
	count("家"), count("位"), count("件"), count("张"), count("套"), count("台"), count("辆"), count("间"),
	count("处"), count("份"), count("批"), count("本"), count("部门"), count("支"), count("座"), count("床位"),
	group[measure]{measure{kind: Count, unit: "个百分点", scale: Ratio{1, 1}}, []string{"个百分点"}},

	group[measure]{measure{}, []string{"年级", "人均", "元化", "元结构", "元制", "本书", "部分", "类似", "期间"}},
)

// count is a measure word of things counted.
func count(word string) group[measure] {
	return group[measure]{measure{kind: Count, unit: Unit(word), scale: Ratio{1, 1}}, []string{word}}
}

func rank(word string) group[measure] {
	g := count(word)
	g.value.rank = true
	return g
}

// value is the number in the measure's unit.
func (m measure) value(n Ratio) (Ratio, error) {
	if m.add.Valid() {
		sum, err := n.Add(m.add)
		if err != nil {
			return Ratio{}, err
		}
		n = sum
	}
	return n.Mul(m.scale)
}

// half reports whether 半 may stand before the unit (半年).
func (m measure) half() bool { return m.kind == Duration && !m.add.Valid() }
