package check

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

// repositoryUnits are the notices of the repository with their rule files.
func repositoryUnits(t *testing.T) []*unit {
	t.Helper()
	const root = "../../../.."
	var in Input
	diags := &diag.List{}
	paths, err := filepath.Glob(root + "/corpus/*.md")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no notices (%v)", err)
	}
	read := func(path string) *source.File {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		return source.New(filepath.Base(path), string(text))
	}
	for _, path := range paths {
		d, ok := notice.Parse(read(path), diags)
		if !ok {
			continue // not a notice
		}
		in.Documents = append(in.Documents, d)
		f, _ := rules.Parse(read(root+"/dsl/"+d.Front.Slug+".rules"), diags)
		in.Rules = append(in.Rules, f)
	}
	return pair(in, diags)
}

// Every link of the repository passes. Of those moved to the next clause most
// are caught, and of those moved to any other.
func TestLikeness(t *testing.T) {
	units := repositoryUnits(t)
	like := newLikeness(units)
	links, moved, caught, others, caughtOthers := 0, 0, 0, 0, 0
	for _, u := range units {
		for _, b := range u.blocks {
			named := map[string]bool{}
			for _, ref := range refsOf(b.syntax) {
				named[ref.Text] = true
			}
			for ref := range named {
				slug, _, _ := strings.Cut(ref, ":")
				upper := findUnit(units, slug).document
				links++
				if better := like.better(b.clause, upper, ref); better != nil {
					t.Errorf("%s from %s is doubted for %s", b.clause.ID, ref, better.ID)
				}
				next := false
				for c := range upper.All() {
					wrong := !named[c.ID] && c.Heading+c.Text != ""
					doubted := wrong && like.better(b.clause, upper, c.ID) != nil
					if wrong {
						others++
					}
					if doubted {
						caughtOthers++
					}
					if next && wrong {
						moved++
						if doubted {
							caught++
						}
					}
					next = c.ID == ref
				}
			}
		}
	}
	t.Logf("%d links; moved to the next clause %d, caught %d; to any other %d, caught %d", links, moved, caught, others, caughtOthers)
	if caught*100 < moved*60 || caughtOthers*100 < others*70 {
		t.Errorf("caught %d of %d links moved to the next clause, %d of %d moved to any other", caught, moved, caughtOthers, others)
	}
}
