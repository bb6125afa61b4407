package naming

import "strings"

// Quoted is words of a notice in marks that the notices do not use themselves,
// each passage in its own.
func Quoted(passages ...string) string {
	var b strings.Builder
	for _, p := range passages {
		b.WriteString("「" + p + "」")
	}
	return b.String()
}
