package plain

import (
	"slices"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// row is an element and what it is called.
type row struct {
	element ir.Element
	name    Message
}

// elements are the parts of a provision in the order in which they are said,
// with what they are called. An element of the rule language needs its row
// here and no more.
var elements = []row{
	{ir.By, Message{Zh: "主体", En: "by"}},
	{ir.Lead, Message{Zh: "牵头", En: "led by"}},
	{ir.Responsible, Message{Zh: "责任单位", En: "responsible"}},
	{ir.Of, Message{Zh: "责任归属", En: "whose duty"}},
	{ir.Strength, Message{Zh: "力度", En: "strength"}},
	{ir.To, Message{Zh: "对象", En: "to"}},
	{ir.When, Message{Zh: "条件", En: "when"}},
	{ir.Unless, Message{Zh: "除外", En: "unless"}},
	{ir.During, Message{Zh: "期间", En: "during"}},
	{ir.On, Message{Zh: "程序", En: "on"}},
	{ir.At, Message{Zh: "地点", En: "at"}},
	{ir.In, Message{Zh: "范围", En: "in"}},
	{ir.Does, Message{Zh: "行为", En: "does"}},
	{ir.Choice, Message{Zh: "可选的做法", En: "choice of"}},
	{ir.Asks, Message{Zh: "要求谁行动", En: "asks"}},
	{ir.About, Message{Zh: "事项和对象", En: "about"}},
	{ir.With, Message{Zh: "协同", En: "with"}},
	{ir.Through, Message{Zh: "途径", En: "through"}},
	{ir.Manner, Message{Zh: "要求", En: "manner"}},
	{ir.Pays, Message{Zh: "数额", En: "pays"}},
	{ir.Lasts, Message{Zh: "期限", En: "lasts"}},
	{ir.Before, Message{Zh: "最迟", En: "before"}},
	{ir.Within, Message{Zh: "时限", En: "within"}},
	{ir.Every, Message{Zh: "频次", En: "every"}},
	{ir.Funded, Message{Zh: "出资", En: "funded by"}},
	{ir.Besides, Message{Zh: "叠加于", En: "besides"}},
	{ir.Result, Message{Zh: "结果要求", En: "result"}},
	{ir.Purpose, Message{Zh: "目的", En: "purpose"}},
	{ir.Validness, Message{Zh: "有效期", En: "validity"}},
}

// Elements are all elements, in the order in which they are said.
func Elements() []ir.Element {
	out := make([]ir.Element, len(elements))
	for i, e := range elements {
		out[i] = e.element
	}
	return out
}

// Element is what an element is called; one without a row keeps its keyword.
func Element(e ir.Element) Message {
	i := slices.IndexFunc(elements, func(r row) bool { return r.element == e })
	if i < 0 {
		return Message{Zh: string(e), En: string(e)}
	}
	return elements[i].name
}
