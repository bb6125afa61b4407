package mutation

import (
	"fmt"
	"slices"
	"sync"

	"tiaowen/cmd/tiaowen/internal/check"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/reviews"
	"tiaowen/cmd/tiaowen/internal/workspace"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

// Corpus is a workspace folder without faults, ready for changes of one place at
// a time. It is read-only: several mutants may be tried at once.
type Corpus struct {
	documents  map[string]*notice.Document // by slug
	files      map[string]*rules.File      // by slug
	vocabulary *rules.File
	names      *names
	lock       reviews.Lock
	base       *ir.Workspace
	// said is what the checks say of the right rules of a notice, or of one of its
	// clauses, that stand without the others; among, of all notices together;
	// reviewed, what the reviews say.
	said     map[string]func() map[string]bool
	among    func() map[string]bool
	reviewed func() map[string]bool
}

// Load reads the folder. What does not pass the checks cannot be tried.
func Load(root string) (*Corpus, error) {
	inputs, err := workspace.Load(root)
	if err != nil {
		return nil, err
	}
	c := &Corpus{documents: map[string]*notice.Document{}, files: map[string]*rules.File{}, said: map[string]func() map[string]bool{}}
	diags := &diag.List{}
	var in check.Input
	for _, f := range inputs.Notices {
		d, _ := notice.Parse(f, diags)
		c.documents[d.Front.Slug] = d
		in.Documents = append(in.Documents, d)
	}
	for _, f := range inputs.Rules {
		parsed, ok := rules.Parse(f, diags)
		if !ok {
			return nil, fmt.Errorf("%s has errors", f.Name())
		}
		c.files[parsed.Notice.Slug] = parsed
		in.Rules = append(in.Rules, parsed)
	}
	in.Vocabulary, _ = rules.Parse(inputs.Vocabulary, diags)
	c.vocabulary, c.names = in.Vocabulary, namesOf(in.Vocabulary)
	ws, ok := check.Compile(in, diags)
	if !ok {
		return nil, fmt.Errorf("the workspace has errors: %s", codes(diags))
	}
	c.base = ws
	if inputs.Reviews == nil {
		inputs.Reviews = source.New("dsl/reviews.lock", "")
	}
	c.lock = reviews.Parse(inputs.Reviews, diags)
	c.among = sync.OnceValue(func() map[string]bool { return keysOf(c.compileAmong(in.Rules[0])) })
	c.reviewed = sync.OnceValue(func() map[string]bool {
		diags := &diag.List{}
		c.lock.Check(c.base, diags)
		return keysOf(diags)
	})
	for slug, f := range c.files {
		c.said[slug] = sync.OnceValue(func() map[string]bool { return c.keys(f) })
		for _, clause := range f.Clauses {
			c.said[slug+":"+clause.Path] = sync.OnceValue(func() map[string]bool { return c.keys(only(f, clause)) })
		}
	}
	return c, nil
}

// Mutants are all mutants of all notices, in the order of slugs.
func (c *Corpus) Mutants() []Mutant {
	var slugs []string
	for slug := range c.files {
		slugs = append(slugs, slug)
	}
	slices.Sort(slugs)
	var out []Mutant
	for _, slug := range slugs {
		out = append(out, mutants(c.files[slug], c.names, c.clauses)...)
	}
	return out
}

// clauses are the ids of a notice's clauses.
func (c *Corpus) clauses(slug string) []string {
	var out []string
	if d := c.documents[slug]; d != nil {
		for clause := range d.All() {
			out = append(out, clause.ID)
		}
	}
	return out
}

// compile compiles a notice with the texts that it stands under or beside, not
// with their rules: what is wrong in it shows without them.
func (c *Corpus) compile(f *rules.File, diags *diag.List) *ir.Policy {
	slug := f.Notice.Slug
	in := check.Input{Documents: []*notice.Document{c.documents[slug]}, Vocabulary: c.vocabulary, Rules: []*rules.File{f}}
	for _, other := range slices.Concat(f.Notice.Under, f.Notice.Beside) {
		in.Documents = append(in.Documents, c.documents[other])
	}
	for _, peer := range f.Notice.Beside {
		in.Rules = append(in.Rules, only(c.files[peer], nil)) // says what it stands under
	}
	ws, _ := check.Compile(in, diags)
	return ws.Policy(slug)
}

// compileAmong compiles a notice with all texts of the corpus: how far two
// clauses are alike depends on all others.
func (c *Corpus) compileAmong(f *rules.File) *diag.List {
	in, diags := check.Input{Vocabulary: c.vocabulary}, &diag.List{}
	for slug, other := range c.files {
		if slug == f.Notice.Slug {
			other = f
		}
		in.Documents, in.Rules = append(in.Documents, c.documents[slug]), append(in.Rules, other)
	}
	check.Compile(in, diags)
	return diags
}

// only is the file with one clause, or none.
func only(f *rules.File, c *rules.Clause) *rules.File {
	out := *f
	out.Clauses, out.Tokens = nil, nil
	if c != nil {
		span := f.Span(c.Node)
		out.Clauses = []*rules.Clause{c}
		for _, t := range f.Tokens {
			if span.Start <= t.Pos.Offset && t.Pos.Offset < span.End {
				out.Tokens = append(out.Tokens, t)
			}
		}
	}
	return &out
}

// keys are what the checks say of right rules that stand without others.
func (c *Corpus) keys(f *rules.File) map[string]bool {
	diags := &diag.List{}
	c.compile(f, diags)
	return keysOf(diags)
}

func keysOf(diags *diag.List) map[string]bool {
	out := map[string]bool{}
	for d := range failing(diags) {
		out[key(d)] = true
	}
	return out
}

// failing are the diagnostics that fail a strict check.
func failing(diags *diag.List) func(func(diag.Diagnostic) bool) {
	return func(yield func(diag.Diagnostic) bool) {
		for _, d := range diags.Sorted() {
			if d.Severity > diag.Note && !d.Accepted && !yield(d) {
				return
			}
		}
	}
}

func codes(diags *diag.List) []string {
	var out []string
	for d := range failing(diags) {
		out = append(out, d.Code)
	}
	return slices.Compact(out)
}

// key tells diagnostics apart wherever they stand in the file.
func key(d diag.Diagnostic) string {
	return d.Code + fmt.Sprint(d.Args...) + d.Primary.Text()
}
