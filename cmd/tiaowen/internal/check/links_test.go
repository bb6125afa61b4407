package check_test

import (
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"
)

// anchor is the name by which a link leads to a heading.
func anchor(heading string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == ' ':
			return '-'
		case r == '-', r == '_', unicode.IsLetter(r), unicode.IsDigit(r):
			return unicode.ToLower(r)
		}
		return -1
	}, heading)
}

// Every link of the two pages leads to a page, and to a heading or a row of it.
func TestReferenceLinks(t *testing.T) {
	link := regexp.MustCompile(`\]\(([^)#]*)(?:#([^)]*))?\)`)
	places := map[string]map[string]bool{}
	for _, path := range []string{reference, messages} {
		for _, m := range link.FindAllStringSubmatch(readPage(t, path), -1) {
			target := path
			if m[1] != "" {
				target = filepath.Join(filepath.Dir(path), m[1])
			}
			if places[target] == nil {
				places[target] = anchors(readPage(t, target))
			}
			if m[2] != "" && !places[target][m[2]] {
				t.Errorf("%s links to %s#%s, which is not there", path, target, m[2])
			}
		}
	}
}

// anchors are the places of a page that a link can lead to. Lines of fenced
// blocks are no headings.
func anchors(text string) map[string]bool {
	found := map[string]bool{}
	heading, id := regexp.MustCompile(`^#+ (.+)`), regexp.MustCompile(`<a id="([^"]+)">`)
	fenced := false
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, "```") {
			fenced = !fenced
		}
		if m := heading.FindStringSubmatch(line); m != nil && !fenced {
			found[anchor(strings.TrimSpace(m[1]))] = true
		}
		if m := id.FindStringSubmatch(line); m != nil {
			found[m[1]] = true
		}
	}
	return found
}
