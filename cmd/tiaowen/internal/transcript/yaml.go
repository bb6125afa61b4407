package transcript

import (
	"regexp"
	"strconv"
	"strings"
)

// plainScalar are the texts that YAML reads as they stand, in a list too.
var plainScalar = regexp.MustCompile(`^[\p{Han}A-Za-z《“〔（][\p{Han}A-Za-z0-9〔〕（）《》“”、。，；+.-]*( [\p{Han}（《][\p{Han}0-9〔〕（）《》、]*)*$`)

// quote is a text as a YAML scalar.
func quote(text string) string {
	if text == "" || plainScalar.MatchString(text) && !keyword[strings.ToLower(text)] {
		return text
	}
	return strconv.Quote(text)
}

// keyword holds the texts that YAML reads as something else than text.
var keyword = map[string]bool{"y": true, "n": true, "yes": true, "no": true, "on": true, "off": true, "true": true, "false": true, "null": true}

// list is a YAML list on one line.
func list(items []string) string {
	quoted := make([]string, len(items))
	for i, s := range items {
		quoted[i] = quote(s)
		if isDigits(s) {
			quoted[i] = strconv.Quote(s)
		}
	}
	return "[" + strings.Join(quoted, ", ") + "]"
}

func isDigits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }
