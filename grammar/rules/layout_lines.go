package rules

// A line of a provision is laid out in three columns: the element, what it
// says, and the words that say it. A long condition or list takes a row for
// each of its members, the connector right before the second column:
//
//	to    not dibao             cite "未纳入低保范围"
//	  and stranded_by_epidemic  cite "受疫情影响无法返岗复工"
//	pays  3 x dibao[urban] once cite "按照当地城市低保月标准3倍"

// lines lays out the lines of a block.
func (l *layout) lines(lines []*Line, indent int) {
	column, cites := indent+l.elementWidth(lines), l.newAlignment()
	for _, line := range lines {
		l.breakAt(line.Pos.Offset, indent, blankKept)
		switch {
		case line.Remark != nil:
			l.wrap(line.Remark.Node, line.Remark.Cites, indent, 0)
		case line.Ambiguity != nil:
			l.ambiguity(line.Ambiguity, indent)
		case line.Justified == nil:
			l.element(line, column, cites)
		}
	}
}

// elementWidth is the width of the first column with the space after it.
func (l *layout) elementWidth(lines []*Line) int {
	width := 0
	for _, line := range lines {
		if line.Remark != nil || line.Ambiguity != nil || line.Justified != nil || line.Purpose != nil {
			continue
		}
		width = max(width, len(l.tokens[l.index(line.Pos.Offset)].Value)+1)
		if line.Condition != nil && l.hasRows(line.Condition.Condition) || line.Pays != nil && l.breaksPay(line.Pays) {
			width = max(width, indentStep+len("and "))
		}
	}
	return width
}

// element lays out a line that begins with the name of an element.
func (l *layout) element(line *Line, column, cites int) {
	l.gaps[l.after(line.Node)] = gap{column: column}
	switch {
	case line.Condition != nil:
		l.condition(line.Condition.Condition, column, cites)
	case line.Pays != nil:
		l.pays(line.Pays, column, cites)
	case line.Terms != nil:
		l.terms(line.Terms.Items, column, cites)
	case line.Total != nil:
		l.alignCites(line.Total.Cites, cites)
	case line.Lasts != nil:
		l.alignCites(line.Lasts.Cites, cites)
	case line.During != nil:
		l.alignCites(line.During.Cites, cites)
	case line.Time != nil:
		l.alignCites(line.Time.Cites, cites)
	case line.Modality != nil:
		l.alignCites(line.Modality.Cites, cites)
	case line.Purpose != nil:
		l.gaps[l.after(line.Node)] = gap{alignment: cites}
	}
}

func (l *layout) pays(p *PaysLine, column, cites int) {
	l.alignCites(p.Cites, cites)
	if p.If == nil {
		return
	}
	if l.breaksPay(p) {
		l.breakAt(l.before(p.If.Node), column-len("if "), blankNever)
	}
	l.condition(p.If, column, cites)
}

func (l *layout) breaksPay(p *PaysLine) bool {
	return p.If != nil && (len(p.Cites) > 0 && citesIn(p.If) > 0 || l.hasRows(p.If))
}

// condition lays out a condition whose operands begin at the column.
func (l *layout) condition(c *Condition, column, cites int) {
	rows := l.breaks(c)
	first := true
	for _, conjunction := range c.Any {
		for _, t := range conjunction.All {
			if !first && rows {
				connector := l.tokens[l.index(t.Pos.Offset)-1]
				l.breakAt(connector.Pos.Offset, column-len(connector.Value)-1, blankNever)
			}
			l.term(t, column, cites)
			first = false
		}
	}
}

func (l *layout) term(t *Term, column, cites int) {
	if t.Group != nil {
		column += len("(")
		if t.Not {
			column += len("not ")
		}
		l.condition(t.Group, column, cites)
	}
	l.alignCites(t.Cites, cites)
}

// breaks reports whether a condition takes a row for each term: where several
// parts of it are cited, or it is too long for one line.
func (l *layout) breaks(c *Condition) bool {
	if len(c.Any) == 1 && len(c.Any[0].All) == 1 {
		return false
	}
	return citesIn(c) > 1 || l.width(c.Node) > maxWidth/2
}

// hasRows reports whether a condition or a group in it takes several rows.
func (l *layout) hasRows(c *Condition) bool {
	if l.breaks(c) {
		return true
	}
	for _, conjunction := range c.Any {
		for _, t := range conjunction.All {
			if t.Group != nil && l.hasRows(t.Group) {
				return true
			}
		}
	}
	return false
}

// citesIn is how many terms of a condition have cites.
func citesIn(c *Condition) int {
	n := 0
	for _, conjunction := range c.Any {
		for _, t := range conjunction.All {
			if len(t.Cites) > 0 {
				n++
			}
			if t.Group != nil {
				n += citesIn(t.Group)
			}
		}
	}
	return n
}

// terms lays out a list; one with several cites takes a row for each member.
func (l *layout) terms(items []*ListItem, column, cites int) {
	cited := 0
	for _, i := range items {
		cited += min(len(i.Cites), 1)
	}
	for n, i := range items {
		if n > 0 && cited > 1 {
			l.breakAt(i.Pos.Offset, column, blankNever)
		}
		l.alignCites(i.Cites, cites)
	}
}
