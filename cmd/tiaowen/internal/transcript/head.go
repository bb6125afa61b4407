package transcript

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"tiaowen/grammar/notice"
)

const (
	maxTitle      = 100 // characters
	maxTitleLines = 6
	maxAddressees = 8   // lines
	maxAddressed  = 400 // characters of the addressees
	maxPageLines  = 6   // lines of page text between title and addressees
	maxName       = 40  // characters of a line in a letterhead
)

// A head is where a notice begins. The fields are indexes of lines; a range
// ends before its second index.
type head struct {
	start           int // first line of the notice: its number or its title
	title, titleEnd int
	to, toEnd       int // the addressees; an empty range where there are none
	number          string
}

var (
	titleEnds = regexp.MustCompile(`(通知|意见|方案|办法|细则|规定|规程|措施|决定|公告|通告|函|批复|条例)[》]?(（.{1,6}）)?$`)
	titleVerb = regexp.MustCompile(`.(关于|印发|转发|批转)`)
)

// findHeads finds the notices of a source: a title, and below it those the
// notice is sent to. A source without such a pair is one notice from its first
// line on.
func findHeads(lines []line) []head {
	var heads []head
	for i := 0; i < len(lines); i++ {
		h, ok := headAt(lines, i)
		if !ok {
			continue
		}
		heads = append(heads, h)
		i = h.toEnd - 1
	}
	return heads
}

// headAt reads the head whose title ends in line i.
func headAt(lines []line, i int) (head, bool) {
	if !titleEnds.MatchString(plain(lines[i].Text)) || !mayBeTitle(lines[i]) {
		return head{}, false
	}
	h := head{titleEnd: i + 1}
	h.title = titleStart(lines, i)
	if !h.addressees(lines) {
		return head{}, false
	}
	h.start = h.title
	if n := h.title - 1; n >= 0 && lines[n].Kind == notice.DocumentNumber {
		h.start = n
	}
	for _, l := range lines[h.start:h.to] {
		if number := documentNumber(l); number != "" {
			h.number = number
		}
	}
	return h, true
}

// mayBeTitle reports whether a line may be part of a title.
func mayBeTitle(l line) bool {
	return l.Number == "" && l.Kind == "" && !strings.ContainsAny(l.Text, "。；：;:") && !isPageText(l.Text) &&
		utf8.RuneCountInString(l.Text) <= maxTitle
}

// titleStart goes up from the last line of a title to its first.
func titleStart(lines []line, last int) int {
	first := last
	for first > 0 && last-first < maxTitleLines {
		title := joined(lines[first : last+1])
		above := lines[first-1]
		if isWhole(title) || !mayBeTitle(above) || above.Heading != lines[last].Heading {
			break
		}
		if strings.HasPrefix(title, "关于") && paired(title) && !endsInOffice.MatchString(plain(above.Text)) {
			break // a title that leaves its issuer to the letterhead
		}
		first--
	}
	return first
}

// isWhole reports whether a title names its issuer and its matter.
func isWhole(title string) bool {
	return paired(title) && !strings.HasPrefix(title, "《") && titleVerb.MatchString(title)
}

func paired(text string) bool { return strings.Count(text, "《") == strings.Count(text, "》") }

// addressees finds the lines below the title that name those the notice is
// sent to; the document number and the text of a web page may stand between.
func (h *head) addressees(lines []line) bool {
	from := h.titleEnd
	for from < len(lines) && from-h.titleEnd < maxPageLines && (lines[from].Kind == notice.DocumentNumber || isPageText(lines[from].Text)) {
		from++
	}
	for end := from; end < len(lines) && end-from < maxAddressees; end++ {
		l := lines[end]
		if l.Number != "" || l.Kind != "" || l.Heading || strings.ContainsAny(l.Text, "。《") {
			return false
		}
		if text := plain(joined(lines[from : end+1])); strings.HasSuffix(text, "：") || strings.HasSuffix(text, ":") {
			h.to, h.toEnd = from, end+1
			return utf8.RuneCountInString(text) <= maxAddressed && addressed.MatchString(text) && !strings.Contains(text, "如下")
		}
	}
	return false
}

var addressed = regexp.MustCompile(`各|局|厅|部|委|政府|单位|公司|同志`)

// joined is the text of lines that are one paragraph.
func joined(lines []line) string {
	texts := make([]string, len(lines))
	for i, l := range lines {
		texts[i] = l.Text
	}
	return squeeze(strings.Join(texts, " "))
}

// A web page shows what it knows of a notice as pairs of a key and a value.
var (
	pageKey    = regexp.MustCompile(`索\s*引\s*号|文\s*号|发文字号|(?:生成|成文|发布|公开)日期|(?:发布|发文|公开)(?:机构|机关)|责任部门|有\s*效\s*性|主题分类|信息来源|浏览(?:次数|量)`)
	numberLike = regexp.MustCompile(`\p{Han}{2,12}[〔\[［【(（]\d{4}[〕\]］】)）]第?\d{1,5}号`)
)

// isPageText reports whether a line has at least two such pairs, or is one.
func isPageText(text string) bool {
	keys := pageKey.FindAllStringIndex(text, -1)
	if len(keys) == 1 {
		rest := strings.TrimSpace(text[keys[0][1]:])
		return keys[0][0] == 0 && (strings.HasPrefix(rest, ":") || strings.HasPrefix(rest, "："))
	}
	return len(keys) > 1
}

// documentNumber is the number in a line that is one, or that tells one as a
// web page does; else "".
func documentNumber(l line) string {
	if l.Kind == notice.DocumentNumber || isPageText(l.Text) {
		return numberLike.FindString(plain(pageKey.ReplaceAllString(l.Text, "：")))
	}
	return ""
}
