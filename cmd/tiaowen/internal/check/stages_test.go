package check_test

import (
	"archive/zip"
	"bytes"
	"path"
	"strconv"
	"strings"
	"testing"

	"tiaowen/cmd/tiaowen/internal/casefile"
	"tiaowen/cmd/tiaowen/internal/check"
	"tiaowen/cmd/tiaowen/internal/examples"
	"tiaowen/cmd/tiaowen/internal/intents"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/reviews"
	"tiaowen/cmd/tiaowen/internal/transcript"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

// stages runs the stages over files by name, those that a file is there for.
type stages struct {
	files map[string]string
	in    check.Input
	rules []*source.File
	diags *diag.List
}

func compileAll(files map[string]string) (*ir.Workspace, []*source.File, *diag.List) {
	s := &stages{files: files, diags: &diag.List{}}
	if s.transcribes() {
		return &ir.Workspace{}, nil, s.diags
	}
	for _, name := range sortedKeys(files) {
		s.read(source.New(name, files[name]))
	}
	ws, ok := check.Compile(s.in, s.diags)
	if ok {
		examples.Check(ws, s.rules, s.in.Documents, s.diags)
		s.judge(ws)
	}
	return ws, s.rules, s.diags
}

// read reads one file as what its name says it is.
func (s *stages) read(file *source.File) {
	name := file.Name()
	isManifest := strings.HasSuffix(name, ".yaml")
	switch {
	case strings.HasPrefix(name, "corpus/sources/"):
		if isManifest {
			s.readManifest(file)
		}
	case strings.HasPrefix(name, "corpus/"):
		s.readNotice(file)
	case name == "dsl/vocabulary.rules":
		s.in.Vocabulary, _ = rules.Parse(file, s.diags)
	case strings.HasSuffix(name, ".rules"):
		f, _ := rules.Parse(file, s.diags)
		s.in.Rules = append(s.in.Rules, f)
		s.rules = append(s.rules, file)
	}
}

func (s *stages) readNotice(file *source.File) {
	d, ok := notice.Parse(file, s.diags)
	if ok {
		s.in.Documents = append(s.in.Documents, d)
		return
	}
	// As project does: the name of the file stands for a slug that was not read.
	slug := d.Front.Slug
	if slug == "" {
		slug = strings.TrimSuffix(path.Base(file.Name()), ".md")
	}
	s.in.Unread = append(s.in.Unread, slug)
}

// readManifest reads a manifest and the raw text beside it.
func (s *stages) readManifest(file *source.File) {
	m, ok := notice.ParseManifest(file, s.diags)
	if !ok {
		return
	}
	read := check.Source{Manifest: m}
	name := "corpus/sources/" + m.Source
	if text, found := s.files[name]; found {
		read.Raw = source.New(name, text)
	}
	s.in.Sources = append(s.in.Sources, read)
}

// judge looks at what needs compiled rules: intents, reviews, a case.
func (s *stages) judge(ws *ir.Workspace) {
	bySlug := map[string]*source.File{}
	for i, f := range s.in.Rules {
		bySlug[f.Notice.Slug] = s.rules[i]
	}
	if err := intents.Check(ws, bySlug, s.diags); err != nil {
		panic(err)
	}
	if text, found := s.files["dsl/reviews.lock"]; found {
		reviews.Parse(source.New("dsl/reviews.lock", text), s.diags).Check(ws, s.diags)
	}
	if text, found := s.files["case.json"]; found {
		casefile.Parse(source.New("case.json", text), ws.Vocabulary, s.diags)
	}
}

// reviewed is the lock of a case as "tiaowen review" writes it, once a person has
// looked at all that it asks for.
func reviewed(ws *ir.Workspace, text string) string {
	lock := reviews.Parse(source.New("dsl/reviews.lock", text), &diag.List{})
	var kept []reviews.Reviewable
	for _, r := range reviews.WithClauses(ws, reviews.Links(ws)) {
		if r.Upper != "" || lock.Has(r.Link) {
			kept = append(kept, r)
		}
	}
	return lock.Format(kept, func(reviews.Link) bool { return true })
}

// transcribes imports the sources in import; false where there are none.
func (s *stages) transcribes() bool {
	found := false
	for _, name := range sortedKeys(s.files) {
		if strings.HasPrefix(name, "import/") && !strings.HasSuffix(name, ".yaml") {
			s.transcribe(name)
			found = true
		}
	}
	return found
}

// transcribe imports a source with what the manifest beside it decides.
func (s *stages) transcribe(name string) {
	var decided transcript.Decisions
	manifest := strings.TrimSuffix(name, path.Ext(name)) + ".yaml"
	if text, found := s.files[manifest]; found {
		if m, ok := notice.ParseManifest(source.New(manifest, text), s.diags); ok {
			decided = transcript.DecisionsIn(m)
		}
	}
	data := []byte(s.files[name])
	if strings.HasSuffix(name, ".docx") && bytes.HasPrefix(data, []byte("<")) {
		data = zipped(data)
	}
	transcript.Make(name, data, decided, s.diags)
}

// zipped is a Word document of which the main part is given.
func zipped(body []byte) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	part, err := z.Create("word/document.xml")
	if err == nil {
		_, err = part.Write(body)
	}
	if err == nil {
		err = z.Close()
	}
	if err != nil {
		panic(err)
	}
	return b.Bytes()
}

// repeated is a file that is given as "NAME times 100".
func repeated(name, text string) (string, string) {
	name, times, found := strings.Cut(name, " times ")
	if !found {
		return name, text
	}
	n, err := strconv.Atoi(times)
	if err != nil {
		panic(err)
	}
	return name, strings.Repeat(text, n)
}

// A file that is given many times over is as long as that.
func TestRepeated(t *testing.T) {
	if name, text := repeated("a.txt times 3", "x\n"); name != "a.txt" || text != "x\nx\nx\n" {
		t.Errorf("got %s %q", name, text)
	}
}
