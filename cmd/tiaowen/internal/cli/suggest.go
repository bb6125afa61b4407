package cli

import (
	"fmt"

	"tiaowen/cmd/tiaowen/internal/sufficiency"
)

// suggest prints the examples that are missing in a clause or notice, "" for all.
func (a *app) suggest(of string) error {
	l, err := a.load()
	if err != nil {
		return err
	}
	if l.Diags.HasErrors() || l.Compiled == nil {
		a.printDiagnostics(a.Stderr, &l.Diags)
		return exitError{code: ExitInput}
	}
	ws := l.Compiled
	if of != "" && ws.Policy(of) == nil && ws.Clause(of) == nil {
		return fmt.Errorf("no clause or notice %q", of)
	}
	clause := ""
	for _, s := range sufficiency.Suggest(ws, sufficiency.Find(ws), of) {
		if s.Provision.Clause != clause {
			clause = s.Provision.Clause
			a.printf("// %s\n", clause)
		}
		en, zh := s.Told(ws.Vocabulary)
		a.printf("\n  // %s\n", a.pick("tells, should the rule "+en, "能发现："+zh))
		if near := s.Nearest; near != nil {
			a.printf("  // %s %s:%d\n", a.pick("nearest example:", "最近的示例："), near.File, near.Line)
		}
		a.printf("%s", s.Block(ws))
	}
	return nil
}
