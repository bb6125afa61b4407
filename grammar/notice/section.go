package notice

import "regexp"

// A section runs from one title, or one annex label, to the next. The first
// also holds what stands before its title.
type section struct {
	paragraphs []paragraph
	kinds      []PartKind // of those that are known to be no clause, else ""
	role       role
}

type role uint8

const (
	annexRole role = iota // not read as clauses
	coverRole             // the covering notice, which issues or forwards another text
	mainRole              // the notice itself, or what the covering notice issues
)

// divide cuts the paragraphs into sections and gives each its role: a notice
// that issues another text is the cover of the first numbered section after it.
func divide(ps []paragraph, title string) []section {
	kinds := partKinds(ps)
	markTitles(ps, kinds, title)
	var sections []section
	start := 0
	for i := range ps {
		if i > 0 && opensSection(kinds, i) {
			sections = append(sections, section{paragraphs: ps[start:i], kinds: kinds[start:i]})
			start = i
		}
	}
	sections = append(sections, section{paragraphs: ps[start:], kinds: kinds[start:]})
	main := mainSection(sections, title)
	sections[main].role = mainRole
	if main > 0 {
		sections[0].role = coverRole
	}
	return sections
}

// markTitles marks the titles, and what stands before the first one as furniture.
func markTitles(ps []paragraph, kinds []PartKind, title string) {
	first := -1
	for i, p := range ps {
		if kinds[i] == "" && isTitle(p, title) {
			kinds[i] = Title
			if first < 0 {
				first = i
			}
		}
	}
	for i := range max(first, 0) {
		if _, numbered := ps[i].number(); kinds[i] == "" && !numbered {
			kinds[i] = Furniture
		}
	}
}

// isTitle reports whether a paragraph is set off as a heading without a number,
// or is the title of the document or of a text that this title names.
func isTitle(p paragraph, title string) bool {
	if _, numbered := p.number(); numbered {
		return false
	}
	return p.whole() || isNamed(p.text, title)
}

var quoted = regexp.MustCompile(`《([^》]+)》`)

func isNamed(text, title string) bool {
	words := foldString(text)
	if words == foldString(title) {
		return true
	}
	for _, m := range quoted.FindAllStringSubmatch(title, -1) {
		if words == foldString(m[1]) {
			return true
		}
	}
	return false
}

// opensSection reports whether a section starts at paragraph i: at an annex
// label, and at a title below neither another title nor a label. What stands
// before the first title belongs to its section.
func opensSection(kinds []PartKind, i int) bool {
	switch kinds[i] {
	case Annex:
		return true
	case Title:
		above := kinds[i-1]
		return above != Title && above != Annex && hasTitle(kinds[:i])
	}
	return false
}

func hasTitle(kinds []PartKind) bool {
	for _, k := range kinds {
		if k == Title {
			return true
		}
	}
	return false
}

var issuing = regexp.MustCompile(`(印发|转发|批转|发布|公布).*《`)

func mainSection(sections []section, title string) int {
	if !issuing.MatchString(title) && sections[0].numbered() {
		return 0
	}
	for i := 1; i < len(sections); i++ {
		if sections[i].numbered() {
			return i
		}
	}
	return 0
}

func (s section) numbered() bool {
	for _, p := range s.paragraphs {
		if _, ok := p.number(); ok {
			return true
		}
	}
	return false
}

// statute reports whether the section is divided into articles.
func (s section) statute() bool {
	for _, p := range s.paragraphs {
		if n, ok := p.number(); ok && n.style == articleStyle {
			return true
		}
	}
	return false
}
