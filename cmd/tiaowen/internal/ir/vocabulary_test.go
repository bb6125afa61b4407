package ir

import "testing"

func TestIncludes(t *testing.T) {
	v := &Vocabulary{Inclusions: []Inclusion{
		{General: "offices", Members: []string{"civil_affairs", "local_offices"}},
		{General: "local_offices", Members: []string{"village_committee"}},
	}}
	for _, tt := range []struct {
		general, member string
		want            bool
	}{
		{"offices", "civil_affairs", true},
		{"offices", "village_committee", true}, // through local_offices
		{"local_offices", "civil_affairs", false},
		{"village_committee", "offices", false},
		{"offices", "offices", false},
	} {
		if got := v.Includes(tt.general, tt.member); got != tt.want {
			t.Errorf("%s includes %s: %v", tt.general, tt.member, got)
		}
	}
}

func TestBearing(t *testing.T) {
	v := &Vocabulary{Bearings: []Bearing{{Names: []string{"criticism"}}, {Adverse: true, Names: []string{"exit"}}}}
	if b := v.Bearing("criticism"); b == nil || b.Adverse {
		t.Errorf("criticism: %+v", b)
	}
	if b := v.Bearing("exit"); b == nil || !b.Adverse {
		t.Errorf("exit: %+v", b)
	}
	if b := v.Bearing("aid"); b != nil {
		t.Errorf("aid: %+v", b)
	}
}
