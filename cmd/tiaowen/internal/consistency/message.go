package consistency

import (
	"strings"
	"tiaowen/cmd/tiaowen/internal/plain"
)

// Label names a code in both languages.
func (c Code) Label() plain.Message {
	return plain.Message{En: english()[string(c)], Zh: chinese()[string(c)]}
}

// message fills the text of a discovery: {1}, {2} are the words of its sides,
// all other names stand in its words.
func (c *checker) message(d discovery, sides []Side) plain.Message {
	key := string(d.code) + "/" + string(d.detail)
	en, zh := []string{}, []string{}
	for i, s := range sides {
		name := "{" + string(rune('1'+i)) + "}"
		en, zh = append(en, name, s.Quote), append(zh, name, s.Quote)
	}
	for name, m := range d.words {
		en, zh = append(en, "{"+name+"}", m.En), append(zh, "{"+name+"}", m.Zh)
	}
	return plain.Message{En: strings.NewReplacer(en...).Replace(c.en[key]), Zh: strings.NewReplacer(zh...).Replace(c.zh[key])}
}

// same is a text that is the same in both languages.
func same(s string) plain.Message { return plain.Message{En: s, Zh: s} }
