package source

import "testing"

func TestPosition(t *testing.T) {
	f := New("a.md", "低保\n每月650元\r\n\n末行")
	for _, tc := range []struct {
		offset       int
		line, column int
	}{
		{0, 1, 1}, {3, 1, 2}, {6, 1, 3}, // the line break stands behind the second character
		{7, 2, 1}, {13, 2, 3}, {21, 3, 1}, {22, 4, 1}, {25, 4, 2}, {28, 4, 3},
		{-1, 1, 1}, {1000, 4, 3}, // clamped
	} {
		if got := f.Position(tc.offset); got != (Position{tc.line, tc.column}) {
			t.Errorf("Position(%d) = %v, want %d:%d", tc.offset, got, tc.line, tc.column)
		}
	}
}

func TestLineSpan(t *testing.T) {
	f := New("a.md", "低保\n每月650元\r\n\n末行")
	if f.Lines() != 4 {
		t.Fatalf("%d lines, want 4", f.Lines())
	}
	for n, want := range []string{"低保", "每月650元", "", "末行"} {
		if got := f.LineSpan(n + 1).Text(); got != want {
			t.Errorf("line %d is %q, want %q", n+1, got, want)
		}
	}
	if empty := New("e", ""); empty.Lines() != 1 || empty.LineSpan(1).Text() != "" {
		t.Error("an empty file has one empty line")
	}
}

func TestSpan(t *testing.T) {
	f, g := New("a", "abcdef"), New("b", "abcdef")
	var zero Span
	if !zero.IsZero() || zero.Text() != "" || zero.Position() != (Position{}) || zero.Overlaps(zero) {
		t.Error("the zero Span points nowhere")
	}
	s := f.Span(1, 3)
	if s.Text() != "bc" || s.Position() != (Position{1, 2}) {
		t.Errorf("span %q at %v", s.Text(), s.Position())
	}
	for _, tc := range []struct {
		other Span
		want  bool
	}{
		{f.Span(2, 5), true}, {f.Span(0, 2), true}, {f.Span(3, 5), false}, {f.Span(0, 1), false}, {g.Span(1, 3), false},
	} {
		if got := s.Overlaps(tc.other); got != tc.want {
			t.Errorf("overlap with %s:%d-%d is %v", tc.other.File.Name(), tc.other.Start, tc.other.End, got)
		}
	}
}
