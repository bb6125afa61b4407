package notice

import (
	"regexp"
	"strings"
	"time"

	"github.com/goccy/go-yaml/ast"

	"tiaowen/grammar/quantity"
	"tiaowen/grammar/source"
)

// Level is the level of government that issued a document.
type Level uint8

// Levels, highest first. The value counts the codes of a region's path.
const (
	National Level = iota
	Region         // province, autonomous region, municipality
	City           // prefecture
	District       // county, district
)

var levelNames = []string{"national", "region", "city", "district"}

// String is the level's name in front matter.
func (l Level) String() string { return levelNames[min(int(l), len(levelNames)-1)] }

// Front is a document's front matter, named after GB/T 33480.
type Front struct {
	Slug           string   // short name, unique in the corpus: the first half of clause ids
	Title          string   // 标题, of the covering notice where there is one
	DocumentNumber string   // 发文字号; "" for a document without one
	Issuers        []string // 发文机关, at least one
	Level          Level
	Region         []string // codes (GB/T 2260) from the region down: ["64", "6405"]; none for national
	Signed         quantity.CalendarDate
	InForceFrom    quantity.CalendarDate
	InForceTo      quantity.CalendarDate // last day; zero where no end is stated
	RepealedBy     string                // slug of the repealing document, or ""
	Source         Source
}

// Source names the raw text that a document was made from. A document that was
// typed by hand has None.
type Source struct {
	File   string // relative to the folder of the document; "" where it is not stated
	SHA256 string // of the raw text, in hexadecimal
	None   bool
}

const fence = "---"

// readFront reads the front matter and returns the byte where the body starts.
func readFront(r *report, file *source.File) (Front, int) {
	text, body, ok := cutFront(file)
	if !ok {
		r.Error("front-missing", file.Span(0, 0))
		return Front{}, 0
	}
	f, ok := readYAML(r, file, text, 1, file.LineSpan(1))
	if !ok {
		return Front{}, body
	}
	return decodeFront(f), body
}

// cutFront returns the YAML text between the two fences and the end of the second.
func cutFront(file *source.File) (text string, body int, ok bool) {
	if strings.TrimSpace(strings.TrimPrefix(file.LineSpan(1).Text(), "\ufeff")) != fence {
		return "", 0, false
	}
	for n := 2; n <= file.Lines(); n++ {
		if l := file.LineSpan(n); strings.TrimRight(l.Text(), " \t") == fence {
			return file.Text()[file.LineSpan(2).Start:l.Start], l.End, true
		}
	}
	return "", 0, false
}

func decodeFront(f *fields) Front {
	front := Front{
		Slug:           f.matching(f.needScalar("slug"), slugForm, "front-bad-slug"),
		Title:          f.needScalar("title").text,
		DocumentNumber: f.scalar("document-number").text,
		Issuers:        f.issuers(),
		Level:          f.level(f.needScalar("level")),
		Signed:         f.date(f.needScalar("signed"), "signed"),
		InForceFrom:    f.date(f.needScalar("in-force-from"), "in-force-from"),
		RepealedBy:     f.matching(f.scalar("repealed-by"), slugForm, "front-bad-slug"),
	}
	front.Region = f.region(front.Level)
	end := f.scalar("in-force-to")
	front.InForceTo = f.date(end, "in-force-to")
	if end.text != "" && before(front.InForceTo, front.InForceFrom) {
		f.Error("front-period", end.span, end.text)
	}
	front.Source = f.source()
	f.done()
	return front
}

var (
	slugForm = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)
	codeForm = regexp.MustCompile(`^\d{2}(\d\d)*$`)
	hashForm = regexp.MustCompile(`^[0-9a-f]{64}$`)
	dateForm = regexp.MustCompile(`^(\d{4})-(\d\d)-(\d\d)$`)
	lineForm = regexp.MustCompile(`^[1-9]\d{0,3}$`)
)

// matching is the text of a value that must have the form, or else gets the
// code. An absent value is fine.
func (f *fields) matching(v value, form *regexp.Regexp, code string) string {
	if v.text != "" && !form.MatchString(v.text) {
		f.Error(code, v.span, v.text)
	}
	return v.text
}

func (f *fields) issuers() []string {
	values := f.needList("issuers")
	if n, ok := f.find("issuers").(*ast.SequenceNode); ok && len(values) == 0 {
		f.Error("front-no-issuer", f.yaml.span(n))
	}
	return texts(values)
}

func texts(values []value) []string {
	var out []string
	for _, v := range values {
		out = append(out, v.text)
	}
	return out
}

func (f *fields) level(v value) Level {
	for i, name := range levelNames {
		if v.text == name {
			return Level(i)
		}
	}
	if v.text != "" {
		f.Error("front-bad-level", v.span, v.text, strings.Join(levelNames, ", "))
	}
	return National
}

// region reads the codes, one a level, each of which begins with the one above.
func (f *fields) region(level Level) []string {
	values := f.needList("region")
	above := ""
	for _, v := range values {
		if !codeForm.MatchString(v.text) || !strings.HasPrefix(v.text, above) || v.text == above {
			f.Error("front-bad-region", v.span, v.text)
		}
		above = v.text
	}
	if n := f.find("region"); n != nil && len(values) != int(level) {
		f.Error("front-region-level", f.yaml.span(n), level.String(), int(level), len(values))
	}
	return texts(values)
}

// source is where the document comes from: a file, "none", or nothing said.
func (f *fields) source() Source {
	switch n := f.find("source").(type) {
	case nil:
		return Source{}
	case *ast.StringNode:
		if n.Value == "none" {
			return Source{None: true}
		}
	}
	s, ok := f.needMapping("source")
	if !ok {
		return Source{}
	}
	defer s.done()
	return Source{File: s.needScalar("file").text, SHA256: s.hash("sha256")}
}

func (f *fields) hash(key string) string {
	return f.matching(f.needScalar(key), hashForm, "front-bad-hash")
}

// date reads a day of the calendar, the zero date from an absent value.
func (f *fields) date(v value, key string) quantity.CalendarDate {
	if v.text == "" {
		return quantity.CalendarDate{}
	}
	m := dateForm.FindStringSubmatch(v.text)
	if m == nil {
		f.Error("front-bad-date", v.span, key, v.text)
		return quantity.CalendarDate{}
	}
	d := quantity.CalendarDate{Year: numeral(m[1]), Month: numeral(m[2]), Day: numeral(m[3])}
	if !exists(d) {
		f.Error("front-bad-date", v.span, key, v.text)
	}
	return d
}

func exists(d quantity.CalendarDate) bool {
	t := day(d)
	return t.Year() == d.Year && int(t.Month()) == d.Month && t.Day() == d.Day
}

func before(a, b quantity.CalendarDate) bool { return day(a).Before(day(b)) }

func day(d quantity.CalendarDate) time.Time {
	return time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC)
}

func isoDate(d quantity.CalendarDate) string {
	if d == (quantity.CalendarDate{}) {
		return ""
	}
	return day(d).Format(time.DateOnly)
}
