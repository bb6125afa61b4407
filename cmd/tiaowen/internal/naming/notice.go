package naming

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// Notice is the names of a notice; Number is "" where it has none.
type Notice struct{ Slug, Number, Title string }

// NoticeOf is the names of a compiled notice.
func NoticeOf(p *ir.Policy) Notice { return Notice{p.Slug, p.DocumentNumber, p.Title} }

// NoticeForm is which names of a notice an output gives.
type NoticeForm int

// Forms of a notice.
const (
	SlugTitle       NoticeForm = iota // "zhongwei-2022  关于…"
	SlugNumberTitle                   // "zhongwei-2022  卫政办发〔2022〕40号  关于…"; without a number as SlugTitle
	Columns                           // the same, with the column of the number kept empty where there is none
	TitleSlug                         // "关于…（zhongwei-2022）"
	Document                          // "卫政办发〔2022〕40号", else "《关于…》"
)

// In is the notice in a form.
func (n Notice) In(form NoticeForm) string {
	switch form {
	case SlugNumberTitle:
		return strings.TrimSpace(n.Slug+"  "+n.Number) + "  " + n.Title
	case Columns:
		return n.Slug + "  " + n.Number + "  " + n.Title
	case TitleSlug:
		return n.Title + "（" + n.Slug + "）"
	case Document:
		if n.Number != "" {
			return n.Number
		}
		return "《" + n.Title + "》"
	}
	return n.Slug + "  " + n.Title
}
