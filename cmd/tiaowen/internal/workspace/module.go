package workspace

import (
	"os"
	"path/filepath"
	"strings"
)

// DefaultModule is the module path of generated code in a workspace that has
// no go.mod.
const DefaultModule = "tiaowen"

// Module is the Go module that generated/ is part of: what the go.mod of the
// root names.
func Module(root string) string {
	data, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		return DefaultModule
	}
	for line := range strings.Lines(string(data)) {
		if rest, ok := strings.CutPrefix(strings.TrimSpace(line), "module "); ok {
			return strings.Trim(strings.TrimSpace(rest), `"`)
		}
	}
	return DefaultModule
}
