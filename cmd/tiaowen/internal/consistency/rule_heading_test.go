package consistency

import (
	"testing"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// headed is a clause of the notice south that comes from a clause of north.
func headed(t *testing.T, heading, text, source string) *fixture {
	f := newFixture(t)
	f.clause("north", "9", source)
	c := f.clause("south", "1", text).clause
	c.Heading, c.Links = heading, []ir.Link{{Clause: "north:9"}}
	return f
}

func TestHeadingDropped(t *testing.T) {
	for name, tt := range map[string]struct {
		heading, text, source string
		want                  []string
	}{
		"dropped":       {"完善主动发现快速响应机制", "及时发现救助需求，及时回应群众诉求。", "健全急难情况快速响应工作机制。", []string{"note heading-unkept: 完善主动发现快速响应机制 | 健全急难情况快速响应工作机制"}},
		"kept":          {"完善主动发现快速响应机制", "及时发现、快速响应。", "健全快速响应工作机制。", nil},
		"in part":       {"健全信息共享机制", "建立信息库。", "加强信息共享。", nil},
		"contracted":    {"加强走访探视", "加大探访频次。", "加强走访探视。", nil},
		"never content": {"健全信息共享监测预警机制", "加强监测和预警。", "做好数据比对。", nil},
	} {
		t.Run(name, func(t *testing.T) {
			headed(t, tt.heading, tt.text, tt.source).expect(tt.want...)
		})
	}
}

func TestHeadingEmpty(t *testing.T) {
	headed(t, "加强养老服务", "发放高龄津贴。", "发放。").expect("note heading-unkept: 加强养老服务")
	headed(t, "加强督查考核", "加强督促检查。", "发放。").expect() // 督查 is short for 督促检查
	headed(t, "强化措施", "发放高龄津贴。", "发放。").expect()   // promises nothing in particular
	headed(t, "执行时间", "自印发之日起施行。", "发放。").expect() // names a topic
}

func TestChapterEmpty(t *testing.T) {
	f := newFixture(t)
	f.clause("south", "1", "发放高龄津贴。").clause.Chapter = "加强养老服务"
	f.clause("south", "2", "发放养老金。").clause.Chapter = "加强养老服务"
	f.clause("south", "3", "发放燃料补贴。").clause.Chapter = "强化儿童福利"
	f.expect("note heading-unkept: 强化儿童福利")
}

func FuzzMissing(f *testing.F) {
	f.Add("完善主动发现快速响应机制", "及时发现")
	f.Fuzz(func(t *testing.T, heading, text string) {
		for _, words := range missing(heading, text) {
			if shared(words, text, 2) {
				t.Errorf("%q is in %q in part", words, text)
			}
			longestCommon(words, text)
		}
		echoed(heading, text)
		nothingOf(heading, text)
	})
}
