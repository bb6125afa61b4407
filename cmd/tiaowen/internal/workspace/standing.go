package workspace

import (
	"os"
	"path/filepath"
	"strings"
)

// Standing are the files below the folders dirs that have one of the slugs in
// their name or in that of a folder, hyphens aside: as they stand.
func Standing(root string, dirs, slugs []string) ([]Output, error) {
	if len(slugs) == 0 {
		return nil, nil
	}
	names, err := list(root, dirs)
	if err != nil {
		return nil, err
	}
	var out []Output
	for _, name := range names {
		bare := strings.ReplaceAll(name, "-", "")
		for _, slug := range slugs {
			if !strings.Contains(bare, strings.ReplaceAll(slug, "-", "")) {
				continue
			}
			data, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(name)))
			if err != nil {
				return nil, err
			}
			out = append(out, Output{name, data})
			break
		}
	}
	return out, nil
}
