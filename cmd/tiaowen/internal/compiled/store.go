package compiled

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/workspace"
)

// Store is a folder of entries; the zero Store keeps nothing.
type Store struct{ Dir string }

// kept is how many entries stay, of 1.2 MB each for eight notices.
const kept = 32

const suffix = ".compiled"

// Key is the key of the inputs compiled by this program; false where nothing
// is kept.
func (s Store) Key(in *workspace.Inputs) (Key, bool) {
	if s.Dir == "" {
		return Key{}, false
	}
	program := Program()
	if program == "" {
		return Key{}, false
	}
	return KeyOf(program, in), true
}

// Load is the workspace that was saved under the key, or nil.
func (s Store) Load(k Key) *ir.Workspace {
	entry, err := os.ReadFile(filepath.Join(s.Dir, name(k)))
	if err != nil || len(entry) < sha256.Size {
		return nil
	}
	sum, data := entry[:sha256.Size], entry[sha256.Size:]
	if want := checksum(k, data); !bytes.Equal(sum, want[:]) {
		return nil
	}
	var ws ir.Workspace
	if decode(string(data), &ws) != nil {
		return nil
	}
	return &ws
}

// Save keeps the workspace under the key, if it can.
func (s Store) Save(k Key, ws *ir.Workspace) {
	data, err := encode(nil, reflect.ValueOf(ws).Elem())
	if err != nil {
		return
	}
	sum := checksum(k, data)
	if workspace.WriteFile(s.Dir, name(k), append(sum[:], data...)) == nil {
		s.prune()
	}
}

// prune removes the oldest entries, and what writes that were cut off left.
func (s Store) prune() {
	entries, err := os.ReadDir(s.Dir)
	if err != nil {
		return
	}
	var files []fs.FileInfo
	for _, e := range entries {
		own := strings.HasSuffix(e.Name(), suffix) || workspace.Temporary(e.Name())
		if info, err := e.Info(); err == nil && own {
			files = append(files, info)
		}
	}
	slices.SortFunc(files, func(a, b fs.FileInfo) int {
		return cmp.Or(b.ModTime().Compare(a.ModTime()), cmp.Compare(a.Name(), b.Name()))
	})
	for _, f := range files[min(kept, len(files)):] {
		_ = os.Remove(filepath.Join(s.Dir, f.Name()))
	}
}

func name(k Key) string { return hex.EncodeToString(k[:]) + suffix }

// checksum holds the entry to its key too: one that lies under the name of
// another is not taken for it.
func checksum(k Key, data []byte) [sha256.Size]byte {
	h := sha256.New()
	_, _ = h.Write(k[:])
	_, _ = h.Write(data)
	return [sha256.Size]byte(h.Sum(nil))
}
