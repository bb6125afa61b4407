package quantity

// reader is the state of Find.
type reader struct {
	*script
	found []Quantity
	scope scope
	carry carry
}

// scope is the governing words of the present clause. Distances are counted in
// idle runes: those that govern nothing.
type scope struct {
	idle           int
	bounds         [far + 1]bounding // the latest of each reach
	base           Base
	baseAt         int
	period         Unit
	periodAt       int
	date           word
	dateFrom       int
	dateTo         int
	runFrom, runTo int // the latest governing words that stand together
	ofTo           int // end of the latest 的
}

// bounding is a bound and how many runes were idle when it was read.
type bounding struct {
	word
	at int
}

// carry is how the quantity found last may reach the next one.
type carry struct {
	at int  // where the next must begin
	by role // of the word between; neutral for none
}

// follows reports whether nothing but a joining word stands between the last
// quantity and i.
func (r *reader) follows(i int) bool { return len(r.found) > 0 && r.carry.at == i }

func (r *reader) last() *Quantity { return &r.found[len(r.found)-1] }

// pass takes note of runes that govern nothing.
func (r *reader) pass(from, to int) {
	r.close(from)
	r.scope.idle += to - from
}

// close ends the clause's governing words at a 的 that no number follows.
func (r *reader) close(i int) {
	if r.scope.ofTo == i {
		r.scope = scope{}
	}
}

// govern takes note of a word that stands at from.
func (r *reader) govern(w word, from, to int) {
	r.close(from)
	linked := r.follows(from)
	if linked {
		r.carry = carry{at: to, by: w.role}
	}
	s := &r.scope
	switch w.role {
	case stop:
		*s = scope{}
	case of:
		s.ofTo = to
		s.idle += to - from
	case join, raise:
		if r.rune(from) == '、' {
			*s = scope{}
		}
		s.idle += to - from
	case dateword:
		if linked || isHan(r.rune(from)) { // a dash only after a date
			s.date, s.dateFrom, s.dateTo = w, from, to
		}
		s.idle += to - from
	default:
		r.direct(w, from, to)
	}
}

// direct takes note of a bound, base or period word.
func (r *reader) direct(w word, from, to int) {
	s := &r.scope
	if s.runTo != from {
		s.runFrom = from
	}
	s.runTo = to
	if w.role == bound {
		s.bounds[w.reach] = bounding{w, s.idle}
	}
	if w.base != NoBase {
		s.base, s.baseAt = w.base, s.idle
	}
	if w.period != "" {
		s.period, s.periodAt = w.period, s.idle
	}
}

// emit adds the quantity whose core stands at i, unless it is an article.
func (r *reader) emit(c core, i int) {
	q := Quantity{
		Kind: c.kind, Low: c.low, High: c.high, Unit: c.unit,
		Base: c.base, Period: c.period, Date: c.date, Comparison: c.cmp,
	}
	govern := r.governAmount
	if c.kind == Date {
		govern = r.governDate
	}
	start := govern(&q, i)
	if c.article && start == i && q.Comparison == Exactly {
		r.pass(i, c.end)
		return
	}
	if r.follows(i) {
		r.inherit(&q)
	}
	q.Start, q.End = r.from[start], r.to[c.end-1]
	q.Text = r.text[q.Start:q.End]
	r.found = append(r.found, q)
	r.carry = carry{at: c.end}
	if c.kind != Date { // 每年 6 月底前报告一次: the period is that of the count too
		r.scope = scope{}
	}
}

// governDate applies the words before a date and returns where they begin.
func (r *reader) governDate(q *Quantity, i int) int {
	s := &r.scope
	switch {
	case s.date.role == dateword && s.dateTo == i:
		if q.Comparison == Exactly {
			q.Comparison = s.date.cmp
		}
		return s.dateFrom
	case s.runTo == i && s.period != "" && s.periodAt == s.idle:
		q.Period = s.period
		return s.runFrom
	}
	return i
}

// governAmount applies the words before an amount and returns where those next
// to it begin.
func (r *reader) governAmount(q *Quantity, i int) int {
	s := &r.scope
	if w, found := s.bound(q.Kind); found {
		q.Comparison = w.cmp
	}
	if q.Kind != Age && q.Base == NoBase && s.idle-s.baseAt <= farRunes {
		q.Base = s.base
	}
	if q.Kind != Age && q.Period == "" && s.idle-s.periodAt <= farRunes {
		q.Period = s.period
	}
	if s.runTo == i {
		return s.runFrom
	}
	return i
}

// bound returns the word that compares an amount of the kind. One of short
// reach may stand inside what one of long reach governs: 不低于最低工资的 45%.
func (s *scope) bound(k Kind) (word, bool) {
	limits := [...]int{near: 0, few: fewRunes, far: 0}
	if k == Multiple || k == Percent {
		limits[far] = farRunes
	}
	for reach, b := range s.bounds {
		if b.role == bound && s.idle-b.at <= limits[reach] {
			return b.word, true
		}
	}
	return word{}, false
}

// inherit gives a quantity what governs the last one, where both are alike.
func (r *reader) inherit(q *Quantity) {
	p := r.last()
	alike := p.Kind == q.Kind && p.Unit == q.Unit && q.Kind != Date
	if !alike || r.carry.by != join && r.carry.by != raise {
		return
	}
	if q.Base == NoBase && q.Period == "" {
		q.Base, q.Period = p.Base, p.Period
	}
	if q.Comparison == Exactly && r.carry.by == join {
		q.Comparison = p.Comparison
	}
}
