package citation

import (
	"regexp"
	"strings"
	"unicode"
)

// A name is a title parted into the issuers that it begins with and the rest.
type name struct{ issuers, matter string }

var (
	matter = regexp.MustCompile(`(?:关于|印发|转发|批转)`)
	office = regexp.MustCompile(`(?:部|厅|局|署|委|委员会|办公厅|办公室|政府|院|党委)$`)
	verbs  = regexp.MustCompile(`^.*(?:根据|按照|依据|遵照|落实|贯彻|执行|转发|参照|有关)`)
)

// core parts a title before 关于, white space and brackets aside. In 《A办公厅 B
// 办公厅〈关于…〉》 the brackets belong to the writing, not to the title.
func core(title string) name {
	words := strings.Map(func(r rune) rune {
		if strings.ContainsRune("《》〈〉<>（）()“”\"", r) {
			return -1
		}
		return r
	}, title)
	at := matter.FindStringIndex(words)
	if at == nil {
		return name{matter: compact(words)}
	}
	return name{issuers: words[:at[0]], matter: compact(words[at[0]:])}
}

func compact(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, text)
}

// issuersIn are the offices that a text lists, or none where a part of it is no
// office.
func issuersIn(text string) []string {
	var out []string
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || r == '、' || r == '和' }) {
		if !office.MatchString(word) {
			return nil
		}
		out = append(out, word)
	}
	return out
}

var listBefore = regexp.MustCompile(`[\p{Han}、 ]{2,40}$`)

// issuersBefore are the offices named right before a title: 根据民政部、财政部《…》.
func issuersBefore(text string) []string {
	words := listBefore.FindString(text)
	words = words[len(verbs.FindString(words)):]
	return issuersIn(words)
}

// compatible reports whether the offices cited may be the issuers of a document:
// each is the end of the name of one, or the other way round, as 省民政厅 and
// 江西省民政厅.
func compatible(cited, issuers []string) bool {
	for _, c := range cited {
		ok := false
		for _, i := range issuers {
			ok = ok || strings.HasSuffix(i, c) || strings.HasSuffix(c, i)
		}
		if !ok {
			return false
		}
	}
	return true
}
