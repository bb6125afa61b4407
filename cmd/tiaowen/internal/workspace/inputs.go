package workspace

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"unicode/utf8"

	"tiaowen/grammar/source"
)

// Folders of a workspace.
const (
	CorpusDir    = "corpus"
	SourcesDir   = CorpusDir + "/sources"
	RulesDir     = "dsl"
	GeneratedDir = "generated"
	ReportsDir   = "reports"
)

// VocabularyFile is the rule file that declares every name.
const VocabularyFile = RulesDir + "/vocabulary.rules"

// ReviewsFile records which links between clauses a person has reviewed.
const ReviewsFile = RulesDir + "/reviews.lock"

// Inputs is everything a run reads, sorted by name; names are relative to the
// root, with slashes.
type Inputs struct {
	Root       string
	Notices    []*source.File // corpus/*.md
	Vocabulary *source.File   // dsl/vocabulary.rules
	Rules      []*source.File // dsl/*.rules, without the vocabulary
	Reviews    *source.File   // dsl/reviews.lock; nil where there is none
	Manifests  []*source.File // corpus/sources/*.yaml
	// Raw are all files of corpus/sources that can be read, by their names
	// there: the manifests name those that notices are made from.
	Raw map[string][]byte
}

// Load reads the inputs below root. A folder without corpus/ or dsl/, and a
// file that is not UTF-8, is an error that says what was expected.
func Load(root string) (*Inputs, error) {
	in := &Inputs{Root: root}
	var err error
	if in.Notices, err = readAll(root, CorpusDir, ".md"); err != nil {
		return nil, err
	}
	if _, err := os.Stat(filepath.Join(root, SourcesDir)); err == nil {
		if in.Manifests, err = readAll(root, SourcesDir, ".yaml"); err != nil {
			return nil, err
		}
		if in.Raw, err = readRaw(filepath.Join(root, SourcesDir)); err != nil {
			return nil, err
		}
	}
	rules, err := readAll(root, RulesDir, ".rules")
	if err != nil {
		return nil, err
	}
	for _, f := range rules {
		if f.Name() == VocabularyFile {
			in.Vocabulary = f
			continue
		}
		in.Rules = append(in.Rules, f)
	}
	if in.Vocabulary == nil {
		return nil, missingVocabulary()
	}
	if _, err := os.Stat(filepath.Join(root, ReviewsFile)); errors.Is(err, fs.ErrNotExist) {
		return in, nil
	}
	in.Reviews, err = ReadFile(root, ReviewsFile)
	return in, err
}

// readRaw reads the files of a folder. One that cannot be read is left out: it
// is missed where a manifest names it.
func readRaw(dir string) (map[string][]byte, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	raw := map[string][]byte{}
	for _, e := range entries {
		if e.IsDir() {
			continue
		}
		if data, err := os.ReadFile(filepath.Join(dir, e.Name())); err == nil {
			raw[e.Name()] = data
		}
	}
	return raw, nil
}

// RawText is a raw text by its name, nil where no file of that name stands
// beside the manifests.
func (in *Inputs) RawText(name string) (*source.File, error) {
	data, ok := in.Raw[name]
	if !ok {
		return nil, nil
	}
	return textFile(SourcesDir+"/"+name, data)
}

func readAll(root, dir, ext string) ([]*source.File, error) {
	entries, err := os.ReadDir(filepath.Join(root, dir))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, missingFolder(root, dir)
	}
	if err != nil {
		return nil, err
	}
	var files []*source.File
	for _, e := range entries {
		if e.IsDir() || filepath.Ext(e.Name()) != ext || strings.HasPrefix(e.Name(), ".") || e.Name() == "README.md" {
			continue
		}
		f, err := ReadFile(root, dir+"/"+e.Name())
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	sort.Slice(files, func(i, j int) bool { return files[i].Name() < files[j].Name() })
	return files, nil
}

// ReadFile reads one file below root; name has slashes. A text that is not
// UTF-8 is an error that names the first bad byte's line.
func ReadFile(root, name string) (*source.File, error) {
	data, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(name)))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, noFile(name)
	}
	if err != nil {
		return nil, err
	}
	return textFile(name, data)
}

func textFile(name string, data []byte) (*source.File, error) {
	text := string(data)
	if !utf8.ValidString(text) {
		return nil, notUTF8(name, 1+strings.Count(text[:firstInvalid(text)], "\n"))
	}
	return source.New(name, text), nil
}

func firstInvalid(text string) int {
	for i, r := range text {
		if r == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(text[i:]); size == 1 {
				return i
			}
		}
	}
	return len(text)
}
