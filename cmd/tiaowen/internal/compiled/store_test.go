package compiled

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"time"

	"tiaowen/cmd/tiaowen/internal/ir"
)

var small = &ir.Workspace{Vocabulary: &ir.Vocabulary{}, Policies: []*ir.Policy{{Slug: "yi-2024", Under: []string{"jia-2024"}}}}

func TestSaveAndLoad(t *testing.T) {
	s := Store{Dir: filepath.Join(t.TempDir(), "made", "when needed")}
	if s.Load(Key{1}) != nil {
		t.Error("loaded what was never saved")
	}
	s.Save(Key{1}, small)
	if got := s.Load(Key{1}); !reflect.DeepEqual(got, small) {
		t.Errorf("loaded %+v", got)
	}
	if s.Load(Key{2}) != nil {
		t.Error("another key loads the same entry")
	}
}

// What is not exactly what was saved under the key is not there, and is
// written anew.
func TestEntriesAreNotTrusted(t *testing.T) {
	s := Store{Dir: t.TempDir()}
	s.Save(Key{1}, small)
	file := filepath.Join(s.Dir, name(Key{1}))
	whole, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	bad := map[string][]byte{"empty": {}, "longer": append(bytes.Clone(whole), 0)}
	for _, n := range []int{1, sha256.Size - 1, sha256.Size, sha256.Size + 1, len(whole) - 1} {
		bad[fmt.Sprintf("cut at %d", n)] = whole[:n]
	}
	for i := 0; i < len(whole); i += 7 {
		flipped := bytes.Clone(whole)
		flipped[i] ^= 1
		bad[fmt.Sprintf("byte %d", i)] = flipped
	}
	sum := checksum(Key{1}, []byte("another form"))
	bad["another form"] = append(sum[:], "another form"...)
	s.Save(Key{2}, &ir.Workspace{Vocabulary: &ir.Vocabulary{}})
	if bad["another key's"], err = os.ReadFile(filepath.Join(s.Dir, name(Key{2}))); err != nil {
		t.Fatal(err)
	}
	for what, entry := range bad {
		if err := os.WriteFile(file, entry, 0o644); err != nil {
			t.Fatal(err)
		}
		if s.Load(Key{1}) != nil {
			t.Errorf("%s: loaded", what)
		}
	}
	s.Save(Key{1}, small)
	if !reflect.DeepEqual(s.Load(Key{1}), small) {
		t.Error("the damaged entry was not replaced")
	}
}

// Where nothing can be written, nothing is kept, and nobody is told.
func TestNoFolder(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a file")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	for _, s := range []Store{{Dir: file}, {Dir: filepath.Join(file, "below")}} {
		s.Save(Key{1}, small)
		if s.Load(Key{1}) != nil {
			t.Errorf("loaded from %s", s.Dir)
		}
	}
	if _, keeps := (Store{}).Key(inputs()); keeps {
		t.Error("the zero Store keeps something")
	}
}

// The folder does not grow without end, and what is not the tool's stays.
func TestOldEntriesGo(t *testing.T) {
	s := Store{Dir: t.TempDir()}
	old := time.Date(2022, 7, 15, 0, 0, 0, 0, time.UTC)
	for _, other := range []string{"notes.txt", ".tiaowen-1.tmp"} {
		file := filepath.Join(s.Dir, other)
		if err := os.WriteFile(file, nil, 0o644); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(file, old, old); err != nil {
			t.Fatal(err)
		}
	}
	for i := range byte(kept + 3) {
		s.Save(Key{i}, small)
		at := old.Add(time.Duration(1+i) * time.Hour)
		if err := os.Chtimes(filepath.Join(s.Dir, name(Key{i})), at, at); err != nil {
			t.Fatal(err)
		}
	}
	for i := range byte(kept + 3) {
		if stays := s.Load(Key{i}) != nil; stays != (i >= 3) {
			t.Errorf("entry %d of %d stays: %v", i, kept+3, stays)
		}
	}
	if _, err := os.Stat(filepath.Join(s.Dir, "notes.txt")); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(filepath.Join(s.Dir, ".tiaowen-1.tmp")); err == nil {
		t.Error("what a write left stays")
	}
}
