package workspace

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"sort"
)

// Output is a file to be written; Name is relative to the root, with slashes.
type Output struct {
	Name string
	Data []byte
}

// Change is how an output differs from what stands on disk.
type Change struct {
	Name string
	What Difference
}

// Difference is what is wrong with a file on disk.
type Difference string

// Differences.
const (
	Missing  Difference = "missing"   // an output that is not there
	Stale    Difference = "stale"     // an output that has other bytes
	LeftOver Difference = "left over" // a file that is no output
)

// Changes compares outputs with what stands in the folders dirs; nothing is
// written. Files there that are no output are left over.
func Changes(root string, dirs []string, outputs []Output) ([]Change, error) {
	wanted := make(map[string]bool, len(outputs))
	var changes []Change
	for _, o := range outputs {
		wanted[o.Name] = true
		old, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(o.Name)))
		switch {
		case errors.Is(err, fs.ErrNotExist):
			changes = append(changes, Change{o.Name, Missing})
		case err != nil:
			return nil, err
		case !bytes.Equal(old, o.Data):
			changes = append(changes, Change{o.Name, Stale})
		}
	}
	standing, err := list(root, dirs)
	if err != nil {
		return nil, err
	}
	for _, name := range standing {
		if !wanted[name] {
			changes = append(changes, Change{name, LeftOver})
		}
	}
	sort.Slice(changes, func(i, j int) bool { return changes[i].Name < changes[j].Name })
	return changes, nil
}

func list(root string, dirs []string) ([]string, error) {
	var names []string
	for _, dir := range dirs {
		err := filepath.WalkDir(filepath.Join(root, dir), func(path string, e fs.DirEntry, err error) error {
			if errors.Is(err, fs.ErrNotExist) {
				return nil
			}
			if err != nil || e.IsDir() {
				return err
			}
			rel, err := filepath.Rel(root, path)
			names = append(names, filepath.ToSlash(rel))
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return names, nil
}

// Write brings the folders dirs to hold exactly the outputs and returns what
// it changed. Files that are already right are not touched.
func Write(root string, dirs []string, outputs []Output) ([]Change, error) {
	changes, err := Changes(root, dirs, outputs)
	if err != nil {
		return nil, err
	}
	data := make(map[string][]byte, len(outputs))
	for _, o := range outputs {
		data[o.Name] = o.Data
	}
	for _, c := range changes {
		if c.What == LeftOver {
			err = remove(root, c.Name)
		} else {
			err = WriteFile(root, c.Name, data[c.Name])
		}
		if err != nil {
			return nil, err
		}
	}
	return changes, nil
}

// remove removes a file and the folders that it leaves empty, down to the
// first folder below root.
func remove(root, name string) error {
	if err := os.Remove(filepath.Join(root, filepath.FromSlash(name))); err != nil {
		return err
	}
	for dir := path.Dir(name); path.Dir(dir) != "."; dir = path.Dir(dir) {
		if os.Remove(filepath.Join(root, filepath.FromSlash(dir))) != nil { // not empty
			break
		}
	}
	return nil
}

// temporary names the files that WriteFile renames.
const temporary = ".tiaowen-*.tmp"

// Temporary reports whether a file of this name is one that WriteFile had no
// time to rename, or has yet to.
func Temporary(name string) bool {
	ok, _ := path.Match(temporary, name)
	return ok
}

// WriteFile writes one file below root by way of a temporary file beside it,
// making its folder if need be.
func WriteFile(root, name string, data []byte) error {
	path := filepath.Join(root, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	if target, err := filepath.EvalSymlinks(path); err == nil {
		path = target // a link stays a link; what it leads to is written
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), temporary)
	if err != nil {
		return err
	}
	defer func() { _ = os.Remove(tmp.Name()) }() // gone already where the rename succeeded
	if _, err := tmp.Write(data); err != nil {
		_ = tmp.Close()
		return err
	}
	if err := tmp.Chmod(0o644); err != nil {
		_ = tmp.Close()
		return err
	}
	if err := tmp.Close(); err != nil {
		return err
	}
	return os.Rename(tmp.Name(), path)
}
