package notice

// An outline is the text of one section as its numbering orders it.
type outline struct {
	statute  bool
	lead     prose // before the first number: a preamble
	roots    []*node
	last     *node // the numbered passage that is being read
	validity *prose
}

// A node is a numbered passage and what is numbered below it.
type node struct {
	number  number
	whole   bool // all of its first paragraph is set off as a heading
	chapter bool // orders clauses, and is none itself
	label   passage
	heading passage
	body    prose
	parent  *node
	kids    []*node
}

// prose is running text; breaks are the offsets at which its later paragraphs begin.
type prose struct {
	passage
	breaks []int
}

// add appends a paragraph, or the rest of one that a page break split.
func (t *prose) add(p passage) {
	if t.text != "" && !unfinished(t.text) {
		t.breaks = append(t.breaks, len(t.text))
	}
	t.passage = t.join(p)
}

// open starts a numbered passage: below the last one with a higher style.
func (o *outline) open(p paragraph, n number) {
	parent := o.last
	for parent != nil && parent.number.style >= n.style {
		parent = parent.parent
	}
	x := &node{number: n, whole: p.whole(), label: p.slice(0, n.length), parent: parent}
	heading, body := splitHeading(p, n, o.statute)
	x.heading = heading
	if body.text != "" {
		x.body.add(body)
	}
	if parent == nil {
		o.roots = append(o.roots, x)
	} else {
		parent.kids = append(parent.kids, x)
	}
	o.last = x
}

// current is the prose that an unnumbered paragraph continues.
func (o *outline) current() *prose {
	switch {
	case o.validity != nil:
		return o.validity
	case o.last != nil:
		return &o.last.body
	}
	return &o.lead
}

// extend adds an unnumbered paragraph. In a statute, one that follows the items
// of an article belongs to the article.
func (o *outline) extend(p passage) {
	if o.statute && o.validity == nil && !unfinished(o.current().text) {
		for o.last != nil && o.last.number.style > articleStyle && o.last.parent != nil {
			o.last = o.last.parent
		}
	}
	o.current().add(p)
}

// continues reports whether a paragraph that starts like a number only goes on
// with a sentence that a line or page break split: 一、二级重度残疾人.
func (o *outline) continues(p paragraph, n number) bool {
	return unfinished(o.current().text) && p.bold == 0 && !p.heading && !o.fits(n)
}

// fits reports whether n is the next number of an open row, or opens a row below.
func (o *outline) fits(n number) bool {
	for x := o.last; x != nil; x = x.parent {
		if x.number.style == n.style {
			return n.follows(x.number)
		}
	}
	return n.first() && (o.last == nil || n.style > o.last.number.style)
}

// settle decides what only the whole outline shows: a number with a short line
// and nothing below is an item, not a heading; and which numbers are chapters.
func (o *outline) settle() {
	settleItems(o.roots)
	through := numberedThrough(o.roots)
	markChapters(o.roots, through)
}

func settleItems(nodes []*node) {
	for _, n := range nodes {
		if len(n.kids) == 0 && n.body.text == "" && !n.whole && n.number.style > sectionStyle {
			n.body.add(n.heading)
			n.heading = passage{}
		}
		settleItems(n.kids)
	}
}

func markChapters(nodes []*node, through bool) {
	for _, n := range nodes {
		n.chapter = through || n.number.style.container()
		if n.number.style.container() {
			markChapters(n.kids, false)
		}
	}
}

// numberedThrough reports whether the numbers below the top level go on from
// one chapter to the next: most chapters after the first open with a number
// other than 1.
func numberedThrough(roots []*node) bool {
	later, on := 0, 0
	seen := false
	for _, n := range roots {
		if len(n.kids) == 0 || n.number.style.container() {
			continue
		}
		if seen {
			later++
			if !n.kids[0].number.first() {
				on++
			}
		}
		seen = true
	}
	return on*2 > later
}
