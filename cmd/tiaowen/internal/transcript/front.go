package transcript

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"tiaowen/grammar/notice"
)

var numberParts = regexp.MustCompile(`(\d{4})[〕\]］】)）]第?(\d{1,5})号$`)

// front makes the front matter from what the text says of itself.
func (m *maker) front(slug string, p *piece) string {
	title := joined(p.lines[p.head.title:p.head.titleEnd])
	signed := m.signed(p)
	issuers := issuers(p.lines, title)
	level, codes := place(issuers)
	from, to := validity(p.text, signed)
	var b strings.Builder
	b.WriteString("---\n# Keys after GB/T 33480.\n")
	field := func(key, value, comment string) {
		if value != "" {
			fmt.Fprintf(&b, "%s: %s # %s\n", key, value, comment)
		}
	}
	field("slug", slug, "unique in the corpus")
	field("title", quote(title), "标题")
	field("document-number", quote(p.head.number), "发文字号")
	field("issuers", list(issuers), "发文机关")
	field("level", level, "层级: national, region, city, district")
	field("region", list(codes), "行政区划代码 (GB/T 2260), from the region down")
	field("signed", signed, "成文日期")
	field("in-force-from", from, "施行日期")
	field("in-force-to", to, "有效期至")
	fmt.Fprintf(&b, "source:\n  file: sources/%s\n  sha256: %s\n---\n", m.raw.Name(), notice.Hash(m.raw.Text()))
	return b.String()
}

// signed is the last date that stands alone in the notice, as 2022-06-07; ""
// where there is none.
func (m *maker) signed(p *piece) string {
	date := ""
	for _, l := range p.lines {
		if l.Kind == notice.Date {
			date = isoDate(l.Text)
		}
	}
	if date == "" {
		m.diags.Note("draft-no-date", m.at(p.lines[p.head.title]))
	}
	return date
}

var dateParts = regexp.MustCompile(`(\d{4})年(\d{1,2})月(\d{1,2})日`)

// isoDate is the first date in the text, in Arabic digits, else "".
func isoDate(text string) string {
	f := dateParts.FindStringSubmatch(plain(text))
	if f == nil {
		return ""
	}
	month, _ := strconv.Atoi(f[2])
	day, _ := strconv.Atoi(f[3])
	return fmt.Sprintf("%s-%02d-%02d", f[1], month, day)
}

// issuers are the names above the date that stands alone, or else those that
// the title begins with.
func issuers(lines []line, title string) []string {
	for i := len(lines) - 1; i >= 0; i-- {
		if lines[i].Kind == notice.Date {
			if names := signatures(lines[:i]); len(names) > 0 {
				return names
			}
		}
	}
	if at := titleVerb.FindStringIndex(title); at != nil {
		return strings.Fields(strings.TrimSuffix(title[:at[1]], titleVerb.FindStringSubmatch(title)[1]))
	}
	return nil
}

// signatures are the names that the lines end with.
func signatures(lines []line) []string {
	var names []string
	for i := len(lines) - 1; i >= 0 && isLetterhead(lines[i]); i-- {
		names = append(strings.Fields(squeeze(lines[i].Text)), names...)
	}
	return names
}

var (
	untilDate = regexp.MustCompile(`有效期(?:至|到)(\d{4}年\d{1,2}月\d{1,2}日)`)
	sinceDate = regexp.MustCompile(`自(\d{4}年\d{1,2}月\d{1,2}日)起(?:施行|执行|实施|生效)`)
)

// validity reads from when and to when the notice is in force; without a word on
// it, from the day it was signed.
func validity(ps []paragraph, signed string) (from, to string) {
	from = signed
	for _, p := range ps {
		text := plain(p.text)
		if f := sinceDate.FindStringSubmatch(text); f != nil {
			from = isoDate(f[1])
		}
		if f := untilDate.FindStringSubmatch(text); f != nil {
			to = isoDate(f[1])
		}
	}
	return from, to
}
