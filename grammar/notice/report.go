package notice

import (
	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

// A report passes diagnostics on and remembers whether one was an error.
type report struct {
	list   *diag.List
	failed bool
}

func (r *report) Error(code string, at source.Span, args ...any) *diag.Diagnostic {
	r.failed = true
	return r.list.Error(code, at, args...)
}

func (r *report) Warn(code string, at source.Span, args ...any) *diag.Diagnostic {
	return r.list.Warn(code, at, args...)
}

func (r *report) Note(code string, at source.Span, args ...any) *diag.Diagnostic {
	return r.list.Note(code, at, args...)
}
