package gen

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// File is a file to be written; Path has slashes and starts with "generated/".
type File struct {
	Path string
	Data []byte
}

// Folder is where the packages stand, below the root of a workspace.
const Folder = "generated"

// Files writes the packages of a workspace whose Go module is called tiaowen;
// see FilesIn.
func Files(ws *ir.Workspace) ([]File, error) { return FilesIn(ws, "tiaowen") }

// FilesIn writes the packages of a workspace that is the root of the Go module
// modulePath.
// It fails on numbers beyond the documented ranges and on rules that check
// would not have let through.
func FilesIn(ws *ir.Workspace, modulePath string) ([]File, error) {
	m := newModule(ws, modulePath)
	if m.maxLacking > maxNotes {
		return nil, fmt.Errorf("a rule asks for up to %d things that can be missing, more than %d", m.maxLacking, maxNotes)
	}
	files, err := m.factsPackage()
	if err != nil {
		return nil, err
	}
	packages := map[string]string{}
	for _, p := range ws.Policies {
		n := newNotice(m, p)
		if other, taken := packages[n.pkg]; taken {
			return nil, fmt.Errorf("%s and %s would both be the package %s", other, p.Slug, n.pkg)
		}
		packages[n.pkg] = p.Slug
		own, err := n.files()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", p.Slug, err)
		}
		files = append(files, own...)
	}
	slices.SortFunc(files, func(a, b File) int { return strings.Compare(a.Path, b.Path) })
	return files, nil
}

// module is what all packages share.
type module struct {
	ws          *ir.Workspace
	imports     string // of the package facts
	vocabulary  *names
	guard       string // constant of facts that a notice package refers to
	maxPayments int    // of a subject
	maxLacking  int    // of a rule; the tests of the fixed part ask for some
}

func newModule(ws *ir.Workspace, path string) *module {
	m := &module{ws: ws, imports: path + "/" + Folder + "/facts", vocabulary: newNames(ws.Vocabulary), maxPayments: 1, maxLacking: 4}
	for _, p := range ws.Policies {
		m.maxLacking = max(m.maxLacking, newLacking(m, p).inStandards())
		payments := map[string]int{}
		for _, v := range p.Provisions {
			payments[v.Subject] += len(v.Pays)
			m.maxPayments = max(m.maxPayments, payments[v.Subject])
		}
		for v := range rulesOf(p) {
			m.maxPayments = max(m.maxPayments, len(v.Pays))
			m.maxLacking = max(m.maxLacking, newLacking(m, p).inRule(v))
		}
	}
	return m
}

// rulesOf are the provisions of a notice and their second readings.
func rulesOf(p *ir.Policy) iter.Seq[*ir.Provision] {
	return func(yield func(*ir.Provision) bool) {
		for _, v := range p.Provisions {
			if !yield(v) {
				return
			}
			for _, a := range v.Ambiguities {
				if a.Alternative != nil && !yield(a.Alternative) {
					return
				}
			}
		}
	}
}
