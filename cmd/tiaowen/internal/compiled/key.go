package compiled

import (
	"crypto/sha256"
	"encoding/binary"
	"hash"
	"io"
	"maps"
	"slices"

	"tiaowen/cmd/tiaowen/internal/workspace"
	"tiaowen/grammar/source"
)

// Key names what is compiled, and by which program.
type Key [sha256.Size]byte

// KeyOf is the key of what the program makes of the inputs. The root is no
// part of it: the same files compile to the same anywhere.
func KeyOf(program string, in *workspace.Inputs) Key {
	h := sha256.New()
	write(h, program)
	for _, files := range [][]*source.File{in.Notices, {in.Vocabulary}, in.Rules, {in.Reviews}, in.Manifests} {
		writeLength(h, len(files))
		for _, f := range files {
			if f == nil {
				f = source.New("", "")
			}
			write(h, f.Name())
			write(h, f.Text())
		}
	}
	for _, name := range slices.Sorted(maps.Keys(in.Raw)) {
		write(h, name)
		writeLength(h, len(in.Raw[name]))
		_, _ = h.Write(in.Raw[name])
	}
	return Key(h.Sum(nil))
}

// write writes the length first, so that no two lists of texts are the same bytes.
func write(h hash.Hash, text string) {
	writeLength(h, len(text))
	_, _ = io.WriteString(h, text)
}

func writeLength(h hash.Hash, n int) {
	_, _ = h.Write(binary.BigEndian.AppendUint64(nil, uint64(n)))
}
