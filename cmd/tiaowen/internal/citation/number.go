package citation

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// Number is a document number (发文字号).
type Number struct {
	Office string // the code of the issuing office: 民发, 宁政办规发
	Year   int
	Serial int
}

// String is the number in its official form: 民发〔2020〕69号.
func (n Number) String() string {
	if n == (Number{}) {
		return ""
	}
	return fmt.Sprintf("%s〔%d〕%d号", n.Office, n.Year, n.Serial)
}

const (
	openers = `〔\[［【（(<〈`
	closers = `〕\]］】）)>〉`
)

// numberForm is a number with brackets of any kind around its year, or with none
// where they were lost; the office may have words of the sentence before it.
var numberForm = regexp.MustCompile(`(\p{Han}{2,14})\s*(?:[` + openers + `]\s*((?:19|20)\d{2})\s*[` + closers + `]?|((?:19|20)\d{2})\s*[` + closers + `]?)\s*第?\s*(\d{1,5})\s*号`)

// codeEnds are the characters that most offices' codes end in. Without brackets
// around the year nothing else tells a code.
const codeEnds = "发办字函规电令文通告决议政"

// leads are words of a sentence that stand before a number and are no part of it.
var leads = regexp.MustCompile(`^.*(?:根据|按照|依据|遵照|落实|贯彻|执行|转发|印发|参照|以及|详见|文号|字号|的|和|与|及|见|按)`)

// ParseNumber reads a text that is a document number and nothing else.
func ParseNumber(text string) (Number, bool) {
	found := findNumbers(text)
	text = strings.TrimSpace(text)
	if len(found) != 1 || found[0].end-found[0].start != len(text) {
		return Number{}, false
	}
	return found[0].number, true
}

// A place is where a number stands in a text, in bytes.
type place struct {
	number     Number
	start, end int
}

func findNumbers(text string) []place {
	var out []place
	for _, m := range numberForm.FindAllStringSubmatchIndex(text, -1) {
		office := text[m[2]:m[3]]
		cut := len(leads.FindString(office))
		if len(office)-cut < len("民发") {
			cut = 0
		}
		year := m[4:6]
		if year[0] < 0 {
			year = m[6:8]
		}
		office = office[cut:]
		if m[4] < 0 && !strings.ContainsAny(office[len(office)-len("发"):], codeEnds) {
			continue
		}
		y, _ := strconv.Atoi(text[year[0]:year[1]])
		serial, _ := strconv.Atoi(text[m[8]:m[9]])
		out = append(out, place{Number{office, y, serial}, m[2] + cut, m[1]})
	}
	return out
}
