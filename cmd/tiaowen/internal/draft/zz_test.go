package draft

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/source"
)

func TestZZ(t *testing.T) {
	fs, _ := filepath.Glob("../../../../corpus/sources/*.txt")
	for _, f := range fs {
		data, _ := os.ReadFile(f)
		var dec Decisions
		var diags diag.List
		if y, err := os.ReadFile("/tmp/team/corpus/sources/" + filepath.Base(f[:len(f)-4]) + ".yaml"); err == nil {
			m, ok := notice.ParseManifest(source.New("m.yaml", string(y)), &diags)
			if ok {
				dec.Errata = m.Errata
				for _, p := range m.Pieces {
					if p.Notice != "" {
						dec.Slugs = append(dec.Slugs, p.Notice)
					}
				}
			} else {
			  t.Error("manifest")
			}
		}
		d, ok := Make(f, data, dec, &diags)
		for _, x := range diags.Sorted() {
			fmt.Println(filepath.Base(x.Primary.File.Name()), x.Primary.Position(), x.Code, x.Args)
		}
		if !ok {
			t.Error(f)
			continue
		}
		b := "/tmp/drafttest/" + filepath.Base(f)
		os.WriteFile(b+".yaml", []byte(d.Manifest), 0o644)
		ns := map[string]*source.File{}
		for _, n := range d.Notices {
			os.WriteFile("/tmp/drafttest/"+n.Slug+".md", []byte(n.Text()), 0o644)
			ns[n.Slug] = source.New(n.Slug, n.Text())
		}
		var dd diag.List
		m, ok := notice.ParseManifest(source.New("m", d.Manifest), &dd)
		if ok { ok = m.Check(d.Raw, ns, &dd) }
		for _, x := range dd.Sorted() {
			t.Error(x.Primary.File.Name(), x.Primary.Position(), x.Text(diag.En))
		}
	}
}
