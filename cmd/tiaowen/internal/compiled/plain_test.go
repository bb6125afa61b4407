package compiled

import (
	"math"
	"reflect"
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
)

type inner struct{ N int64 }

type everything struct {
	Truth        bool
	Small        uint8
	Numbers      []int
	Text         string
	Texts, Empty []string
	None         []string
	Part         inner
	Points, Nil  *inner
	Parts        []inner
	Pointers     []*inner
}

func TestPlain(t *testing.T) {
	for _, want := range []everything{
		{},
		{
			Truth: true, Small: 255, Numbers: []int{0, 1, -1, 127, 128, -129, math.MaxInt, math.MinInt}, Text: "对低保对象",
			Texts: []string{"", "a\x00"}, Empty: []string{}, Part: inner{math.MinInt64}, Points: &inner{}, Parts: []inner{{1}, {}},
			Pointers: []*inner{nil, {2}},
		},
	} {
		data, err := encode(nil, reflect.ValueOf(want))
		if err != nil {
			t.Fatal(err)
		}
		var got everything
		if err := decode(string(data), &got); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%v: got %+v, want %+v", err, got, want)
		}
		for n := range data {
			if decode(string(data[:n]), new(everything)) == nil {
				t.Errorf("%d bytes of %d are taken for a whole", n, len(data))
			}
		}
		if decode(string(data)+"\x00", new(everything)) == nil {
			t.Error("a byte is left over")
		}
	}
	if decode("\xff\xff\xff\xff\xff\xff\xff\xff\x7f", new([]string)) == nil {
		t.Error("a slice longer than its data")
	}
	if decode("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", new(string)) == nil {
		t.Error("a number without an end")
	}
}

// What cannot be kept whole is not kept.
func TestOnlyPlainData(t *testing.T) {
	for _, v := range []any{map[string]int{}, struct{ hidden int }{1}, []any{1}, 1.5, func() {}} {
		if _, err := encode(nil, reflect.ValueOf(v)); err == nil {
			t.Errorf("%T is taken for plain data", v)
		}
	}
}

func FuzzDecode(f *testing.F) {
	data, err := encode(nil, reflect.ValueOf(*small))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(string(data))
	f.Fuzz(func(t *testing.T, data string) {
		_ = decode(data, new(ir.Workspace)) // whatever it is, it does not crash
	})
}
