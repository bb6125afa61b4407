package notice

import (
	"errors"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"tiaowen/grammar/source"
)

// fields is a YAML mapping read strictly: a getter notes each key it asks for,
// and done reports every key that nobody asked for.
type fields struct {
	*report
	yaml    yamlText
	at      source.Span // where to report a missing key
	entries []*ast.MappingValueNode
	known   []string
}

// yamlText is where a YAML text stands in its file.
type yamlText struct {
	file *source.File
	line int // lines of the file before it
}

// span is the place of a node's first token, to the end of its line where the
// token is not written there as it reads.
func (y yamlText) span(n ast.Node) source.Span {
	t := n.GetToken()
	if t == nil || t.Position == nil {
		return source.Span{}
	}
	at := y.at(t.Position.Line, t.Position.Column, t.Value)
	if s, ok := n.(*ast.SequenceNode); ok && s.IsFlowStyle && s.End != nil {
		at.End = max(at.End, y.at(s.End.Position.Line, s.End.Position.Column, s.End.Value).End)
	}
	return at
}

func (y yamlText) at(line, column int, value string) source.Span {
	line = min(max(line+y.line, 1), y.file.Lines())
	whole := y.file.LineSpan(line)
	start := whole.End
	for i := range whole.Text() {
		if column--; column <= 0 {
			start = whole.Start + i
			break
		}
	}
	rest := y.file.Text()[start:whole.End]
	for _, written := range []string{value, `"` + value + `"`, "'" + value + "'"} {
		if value != "" && strings.HasPrefix(rest, written) {
			return y.file.Span(start, start+len(written))
		}
	}
	return y.file.Span(start, whole.End)
}

// readYAML reads the text, which starts after so many lines of the file, as a
// mapping; at is where to report that it is none.
func readYAML(r *report, file *source.File, text string, line int, at source.Span) (*fields, bool) {
	y := yamlText{file, line}
	tree, err := parser.ParseBytes([]byte(text), 0, parser.AllowDuplicateMapKey())
	if err != nil {
		r.Error("yaml-syntax", y.errorSpan(err, at), yamlMessage(err))
		return nil, false
	}
	if len(tree.Docs) != 1 || tree.Docs[0].Body == nil {
		r.Error("yaml-no-mapping", at)
		return nil, false
	}
	return newFields(r, y, tree.Docs[0].Body, at)
}

func newFields(r *report, y yamlText, body ast.Node, at source.Span) (*fields, bool) {
	m, ok := body.(*ast.MappingNode)
	if !ok {
		r.Error("yaml-no-mapping", at)
		return nil, false
	}
	f := &fields{report: r, yaml: y, at: at, entries: m.Values}
	first := map[string]source.Span{}
	for _, e := range m.Values {
		key, at := keyOf(e), y.span(e.Key)
		if earlier, twice := first[key]; twice {
			f.Error("yaml-duplicate-key", at, key).Relate("yaml-first-key", earlier)
			continue
		}
		first[key] = at
	}
	return f, true
}

func (y yamlText) errorSpan(err error, otherwise source.Span) source.Span {
	var e yaml.Error
	if !errors.As(err, &e) || e.GetToken() == nil || e.GetToken().Position == nil {
		return otherwise
	}
	t := e.GetToken()
	return y.at(t.Position.Line, t.Position.Column, t.Value)
}

func yamlMessage(err error) string {
	var e yaml.Error
	if errors.As(err, &e) {
		return e.GetMessage()
	}
	return err.Error()
}

func keyOf(e *ast.MappingValueNode) string { return e.Key.GetToken().Value }

// find returns the value of a key; nil where the key is missing or has no value.
func (f *fields) find(key string) ast.Node {
	if !slices.Contains(f.known, key) {
		f.known = append(f.known, key)
	}
	for _, e := range f.entries {
		if keyOf(e) == key && e.Value != nil && e.Value.Type() != ast.NullType {
			return e.Value
		}
	}
	return nil
}

func (f *fields) need(key string) ast.Node {
	n := f.find(key)
	if n == nil {
		f.Error("yaml-missing-key", f.at, key)
	}
	return n
}

// A value is the text of a YAML scalar, "" where the key is missing.
type value struct {
	text string
	span source.Span
}

// scalar reads a value that may be missing.
func (f *fields) scalar(key string) value { return f.value(key, f.find(key)) }

// needScalar reads a value that must be there.
func (f *fields) needScalar(key string) value { return f.value(key, f.need(key)) }

func (f *fields) value(key string, n ast.Node) value {
	switch n := n.(type) {
	case nil:
		return value{}
	case *ast.LiteralNode:
		return value{n.Value.Value, f.yaml.span(n)}
	case ast.ScalarNode:
		return value{n.GetToken().Value, f.yaml.span(n)}
	}
	f.Error("yaml-not-scalar", f.yaml.span(n), key)
	return value{}
}

// needList reads a list of scalars, which must be there but may be empty.
func (f *fields) needList(key string) []value {
	var out []value
	for _, n := range f.sequence(key, f.need(key)) {
		out = append(out, f.value(key, n))
	}
	return out
}

// needItems reads a list of mappings.
func (f *fields) needItems(key string) []*fields {
	var out []*fields
	for _, n := range f.sequence(key, f.need(key)) {
		if item, ok := newFields(f.report, f.yaml, n, f.yaml.span(n)); ok {
			out = append(out, item)
		}
	}
	return out
}

func (f *fields) sequence(key string, n ast.Node) []ast.Node {
	switch n := n.(type) {
	case nil:
		return nil
	case *ast.SequenceNode:
		return n.Values
	}
	f.Error("yaml-not-list", f.yaml.span(n), key)
	return nil
}

// needMapping reads a mapping inside the mapping.
func (f *fields) needMapping(key string) (*fields, bool) {
	n := f.need(key)
	if n == nil {
		return nil, false
	}
	return newFields(f.report, f.yaml, n, f.yaml.span(n))
}

// done reports the keys that nobody asked for.
func (f *fields) done() {
	for _, e := range f.entries {
		key := keyOf(e)
		if slices.Contains(f.known, key) {
			continue
		}
		if near := nearestWord(key, f.known); near != "" {
			at := f.yaml.span(e.Key)
			f.Error("yaml-unknown-key-near", at, key, near).Mend(at, near)
		} else {
			f.Error("yaml-unknown-key", f.yaml.span(e.Key), key, strings.Join(f.known, ", "))
		}
	}
}
