package migration

import (
	"slices"
	"strings"

	"tiaowen/grammar/rules"
)

// uses is how the names of a vocabulary are used by all rule files.
type uses struct {
	kinds    map[string]string   // of terms and tasks: actor, act, task ...
	wordings map[string][]string // of a list term: the different words it is cited for
	plain    map[string]bool     // every use of a list term is a single cite
	named    map[string][]string // by words: the terms that they are cited for
	subjects map[string]int      // of a task: the provisions about it
	bound    map[string]bool     // names that axioms of the vocabulary speak of
}

func usesOf(vocabulary *rules.File, files []*rules.File) *uses {
	u := &uses{
		kinds: map[string]string{}, wordings: map[string][]string{}, plain: map[string]bool{},
		named: map[string][]string{}, subjects: map[string]int{}, bound: map[string]bool{},
	}
	u.declarations(vocabulary.Declarations)
	for _, f := range files {
		for _, c := range f.Clauses {
			for _, i := range c.Items {
				if i.Provision != nil {
					u.subjects[i.Provision.Subject.Text]++
					u.lines(i.Provision.Lines())
				}
			}
		}
	}
	return u
}

func (u *uses) declarations(ds []*rules.Declaration) {
	labels := map[string]string{}
	for _, d := range ds {
		if d.Subject != nil {
			u.kinds[d.Subject.Name.Text] = d.Subject.Kind
			labels[d.Subject.Label.Value] = d.Subject.Name.Text
		}
	}
	for _, d := range ds {
		switch {
		case d.Includes != nil:
			u.bound[d.Includes.General.Text] = true
			for _, m := range d.Includes.Members {
				u.bound[m.Text] = true
			}
		case d.Bearing != nil:
			for _, n := range d.Bearing.Names {
				u.bound[n.Text] = true
			}
		case d.Same != nil:
			u.bound[labels[d.Same.A.Value]] = true
			u.bound[labels[d.Same.B.Value]] = true
		}
	}
}

func (u *uses) lines(lines []*rules.Line) {
	for _, l := range lines {
		switch {
		case l.Ambiguity != nil:
			u.lines(l.Ambiguity.Lines)
		case l.Terms != nil:
			for _, i := range l.Terms.Items {
				u.item(i)
				if i.Term != nil && l.Terms.Element == "besides" {
					u.bound[i.Term.Text] = true // known by its label to what it comes on top of
				}
			}
		}
	}
}

func (u *uses) item(i *rules.ListItem) {
	if i.Term == nil {
		return
	}
	name, words := i.Term.Text, []string{}
	for _, c := range i.Cites {
		words = append(words, strings.Join(strings.Fields(c.Quote.Value), ""))
	}
	all := strings.Join(words, "\x00")
	if _, seen := u.plain[name]; !seen {
		u.plain[name] = true
	}
	u.plain[name] = u.plain[name] && len(words) == 1
	if !slices.Contains(u.wordings[name], all) {
		u.wordings[name] = append(u.wordings[name], all)
	}
	if !slices.Contains(u.named[all], name) {
		u.named[all] = append(u.named[all], name)
	}
}

// listKinds are the kinds of term that stand in lists alone.
var listKinds = []string{"actor", "act", "group", "thing", "means", "style", "place"}

// isWords reports whether a list term only stands for one wording, which stands
// for it alone: then the words say it all.
func (u *uses) isWords(name string) bool {
	w := u.wordings[name]
	return slices.Contains(listKinds, u.kinds[name]) && !u.bound[name] && u.plain[name] && len(w) == 1 && len(u.named[w[0]]) == 1
}

// isNameless reports whether a task is the subject of one provision alone.
func (u *uses) isNameless(name string) bool {
	return u.kinds[name] == "task" && u.subjects[name] == 1 && !u.bound[name]
}

// isUnused reports whether no rule of the second edition needs a declaration.
func (u *uses) isUnused(s *rules.SubjectDecl) bool {
	return u.isWords(s.Name.Text) || u.isNameless(s.Name.Text)
}
