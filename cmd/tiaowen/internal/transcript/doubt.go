package transcript

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"tiaowen/grammar/notice"
)

// findDoubts notes what a person should look at.
func (m *maker) findDoubts(pieces []piece) {
	m.findMisreadings()
	for n := 1; n <= m.raw.Lines(); n++ {
		m.findNumber(n)
		m.findDate(n)
		m.findBracketStop(n)
	}
	for i := range pieces {
		if pieces[i].notice {
			m.findPageText(&pieces[i])
			m.findOpenEnds(&pieces[i])
		} else if pieces[i].kind == "letterhead" {
			m.findUnreadable(pieces[i])
		}
	}
}

var (
	bareNumber = regexp.MustCompile(`(\p{Han}{2,6})((?:19|20)\d{2})(\d{1,3})号`)
	dottedDate = regexp.MustCompile(`(?:^|\D)((?:19|20)\d{2})(\d{2,4})日`)
	unitTail   = regexp.MustCompile(`[^。！？；;，,、：:(（](?:[(（])(?:牵头单位|责任单位)`)
)

// findNumber notes document numbers that lost their brackets: 宁党办202114号.
func (m *maker) findNumber(n int) {
	at := m.raw.LineSpan(n)
	for _, f := range bareNumber.FindAllStringSubmatchIndex(at.Text(), -1) {
		if m.fixed(at.Start+f[0], at.Start+f[1]) {
			continue
		}
		text := at.Text()
		right := fmt.Sprintf("〔%s〕%s号", text[f[4]:f[5]], text[f[6]:f[7]])
		m.diags.Note("draft-bare-number", m.raw.Span(at.Start+f[0], at.Start+f[1]), text[f[0]:f[1]], text[f[2]:f[3]]+right)
		m.propose(n, f[4], f[1], right, "the brackets around the year are lost")
	}
}

// findDate notes dates that lost 年 or 月: 2023109日. It proposes a date where
// the digits have one reading without leading zeros.
func (m *maker) findDate(n int) {
	at := m.raw.LineSpan(n)
	text := at.Text()
	for _, f := range dottedDate.FindAllStringSubmatchIndex(text, -1) {
		start, end := f[2], f[1]
		if m.fixed(at.Start+start, at.Start+end) {
			continue
		}
		dates := readings(text[f[2]:f[3]], text[f[4]:f[5]])
		m.diags.Note("draft-bare-date", m.raw.Span(at.Start+start, at.Start+end), text[start:end], strings.Join(dates, ", "))
		if len(dates) == 1 {
			m.propose(n, start, end, dates[0], "年 and 月 are lost")
		} else {
			m.point(n, start, end, "年 and 月 are lost")
		}
	}
}

// readings are the dates that digits after a year may mean.
func readings(year, digits string) []string {
	var out []string
	for cut := 1; cut < len(digits) && cut <= 2; cut++ {
		month, _ := strconv.Atoi(digits[:cut])
		day, _ := strconv.Atoi(digits[cut:])
		if digits[0] != '0' && digits[cut] != '0' && 1 <= month && month <= 12 && 1 <= day && day <= 31 {
			out = append(out, fmt.Sprintf("%s年%d月%d日", year, month, day))
		}
	}
	return out
}

// findBracketStop notes a measure that ends without a full stop before the
// bracket that names its units.
func (m *maker) findBracketStop(n int) {
	line := m.raw.LineSpan(n)
	text := line.Text()
	for _, f := range unitTail.FindAllStringIndex(text, -1) {
		_, before := utf8.DecodeRuneInString(text[f[0]:])
		_, bracket := utf8.DecodeRuneInString(text[f[0]+before:])
		at, end := f[0]+before, f[0]+before+bracket
		if !m.fixed(line.Start+f[0], line.Start+end) {
			m.diags.Note("draft-no-stop", m.raw.Span(line.Start+f[0], line.Start+at))
			m.propose(n, f[0], end, text[f[0]:at]+"。"+text[at:end], "the full stop before the bracket is lost")
		}
	}
}

// findPageText notes page numbers and what a web page shows of a notice, where
// they stand inside the notice.
func (m *maker) findPageText(p *piece) {
	for _, l := range p.lines {
		if l.Kind != notice.Furniture && !isPageText(l.Text) {
			continue
		}
		at := m.at(l)
		m.diags.Note("draft-page-text", at, l.Text)
		text := at.Text()
		if number := p.head.number; strings.Count(text, number) == 1 && number != "" {
			i := strings.Index(text, number)
			m.remove(l.n, 0, i)
			m.remove(l.n, i+len(number), len(text))
			continue
		}
		m.remove(l.n, 0, len(text))
	}
}

// remove proposes to set the bytes start to end of raw line n apart.
func (m *maker) remove(n, start, end int) {
	text := m.raw.LineSpan(n).Text()[start:end]
	start += len(text) - len(strings.TrimLeft(text, " \t\u3000"))
	end = start + len(strings.TrimSpace(text))
	if start < end {
		m.propose(n, start, end, "", "text of the page, not of the notice")
	}
}

// findOpenEnds notes clauses that end without a full stop.
func (m *maker) findOpenEnds(p *piece) {
	for _, x := range p.text {
		last := x.lines[len(x.lines)-1]
		if x.asFound || x.level > 0 || last.Kind != "" || !strings.Contains(x.text, "。") || !notice.Unfinished(x.text) || unitTail.MatchString(x.text) {
			continue
		}
		if at := m.at(last); !m.fixed(at.Start, at.End) {
			m.diags.Note("draft-no-stop", m.raw.Span(at.End, at.End))
			m.point(last.n, 0, len(at.Text()), "the paragraph ends without a full stop")
		}
	}
}

// findUnreadable notes lines of a letterhead that name no office.
func (m *maker) findUnreadable(p piece) {
	for _, l := range p.lines {
		words := plain(l.Text)
		if !endsInOffice.MatchString(strings.TrimSuffix(words, "文件")) && words != "文件" && !strings.Contains(words, "文件") {
			at := m.at(l)
			m.diags.Note("draft-unreadable", at, l.Text)
			m.point(l.n, 0, len(at.Text()), "no office is called so")
		}
	}
}
