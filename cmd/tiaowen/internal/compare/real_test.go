package compare_test

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/check"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/workspace"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/notice"
	"tiaowen/grammar/rules"
	"tiaowen/grammar/source"
)

// real is the compiled workspace of the repository itself.
func real(t testing.TB) *ir.Workspace {
	t.Helper()
	in, err := workspace.Load("../../../..")
	if err != nil {
		t.Fatal(err)
	}
	var diags diag.List
	var compiled check.Input
	for _, f := range in.Notices {
		if d, ok := notice.Parse(f, &diags); ok {
			compiled.Documents = append(compiled.Documents, d)
		}
	}
	parse := func(f *source.File) *rules.File {
		parsed, _ := rules.Parse(f, &diags)
		return parsed
	}
	compiled.Vocabulary = parse(in.Vocabulary)
	for _, f := range in.Rules {
		compiled.Rules = append(compiled.Rules, parse(f))
	}
	ws, ok := check.Compile(compiled, &diags)
	if !ok {
		for _, d := range diags.Sorted() {
			if d.Severity == diag.Error {
				t.Logf("%s %s %v", d.Primary.File.Name(), d.Code, d.Args)
			}
		}
	}
	return ws
}
