package bilingual

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"

	"tiaowen/grammar/diag"
)

// Pick chooses the value of a language: a table of words, a text.
func Pick[T any](lang diag.Lang, en, zh T) T {
	if lang == diag.Zh {
		return zh
	}
	return en
}

// Gaps compares two word tables, structs of one type: it names the texts that
// one of them lacks and those that do not take the same arguments.
func Gaps(en, zh any) []string { return gaps("", reflect.ValueOf(en), reflect.ValueOf(zh)) }

func gaps(name string, en, zh reflect.Value) []string {
	var out []string
	if en.Type() == reflect.TypeFor[Counted]() { // Many is for the languages that need it
		return gaps(name, en.Field(0), zh.Field(0))
	}
	switch en.Kind() {
	case reflect.Struct:
		for i := range en.NumField() {
			out = append(out, gaps(name+"."+en.Type().Field(i).Name, en.Field(i), zh.Field(i))...)
		}
	case reflect.Map:
		if en.Len() != zh.Len() {
			out = append(out, fmt.Sprintf("%s has %d and %d texts", name, en.Len(), zh.Len()))
		}
		for _, key := range en.MapKeys() {
			if at := fmt.Sprintf("%s[%v]", name, key); zh.MapIndex(key).IsValid() {
				out = append(out, gaps(at, en.MapIndex(key), zh.MapIndex(key))...)
			} else {
				out = append(out, at+" stands in one language only")
			}
		}
	case reflect.String:
		if (en.String() == "") != (zh.String() == "") {
			out = append(out, name+" is empty in one language only")
		}
		if a, b := verbs(en.String()), verbs(zh.String()); !slices.Equal(a, b) {
			out = append(out, fmt.Sprintf("%s takes %v and %v", name, a, b))
		}
	}
	return out
}

var verb = regexp.MustCompile(`%\[\d+\]|%[^%\[]`)

// verbs are the arguments that a format takes, in order of number; a verb
// without a number is an argument of its own.
func verbs(format string) []string {
	found := verb.FindAllString(format, -1)
	slices.Sort(found)
	return slices.Compact(found)
}
