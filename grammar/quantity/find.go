package quantity

// Find returns the quantities of a text in order, not overlapping. Any text
// will do; white space in it is passed over.
//
// What governs a quantity. A base or period word (每人每月) holds for the next
// amount of its clause, and on through an enumeration (每人每月 1500 元、1000
// 元) or a change (由每人每月 80 元提高到 120 元). So does a comparison word, which
// must stand next to the amount, base and period words aside; before a multiple
// or a percentage it may stand before what that is taken of (不低于城市低保月标准
// 1.5 倍、2 倍), and 至少 before a verb (至少设立 1 名). A clause ends at ，。；：！？
// or an 、 that no number follows, and a 的 inside it ends the reach of the words
// before (超过低保标准的家庭). A rank is read like a count: 一级 is 1 级.
//
// What is no quantity, and left out: names in 《》, document numbers (民发〔2020〕
// 69 号), telephone numbers (12345), ordinals (第 19 次会议, 第一时间, 第三方), numbers
// of headings, slogans (三个区分开来) and idioms (一次性, 一事一议, 四查四补), 一 as an
// article (一个温暖的春节; but 至少一个 is read), amounts that are only about right
// (约 3000 元, 十余人), half-years of a year (上半年), parts of a month (6 月上旬), and
// days of a month that is not named (次月 8 日).
func Find(text string) []Quantity {
	r := reader{script: newScript(text)}
	for i := 0; i < len(r.runes); {
		i = r.step(i)
	}
	return r.found
}

// step reads what stands at i and returns where it ends.
func (r *reader) step(i int) int {
	if end := r.skip(i); end > i {
		r.pass(i, end)
		return end
	}
	if w, end := words.match(r.script, i); end > i {
		r.govern(w, i, end)
		return end
	}
	c := r.core(i)
	if c.kind == 0 {
		end := max(c.end, i+1)
		r.pass(i, end)
		return end
	}
	r.emit(c, i)
	return c.end
}

// core reads the date or amount at i.
func (r *reader) core(i int) core {
	if c := r.dayAlone(i); c.end > i {
		return c
	}
	if c := r.date(i); c.end > i {
		return c
	}
	return r.amount(i)
}

// dayAlone reads a day whose month stands before it: 每月 8 日, 7 月 1 日至 5 日.
func (r *reader) dayAlone(i int) core {
	monthly := r.scope.period == Month && r.scope.runTo == i && r.rune(i-1) == '月'
	linked := r.follows(i) && (r.carry.by == join || r.carry.by == dateword)
	follows := linked && r.last().Kind == Date && r.last().Date.Day > 0
	if !monthly && !follows {
		return core{end: i}
	}
	day, end := r.day(i)
	date := CalendarDate{Day: day, EveryMonth: monthly}
	if end == i || !date.valid() {
		return core{end: i}
	}
	return r.dateEnd(core{kind: Date, date: date, end: end})
}
