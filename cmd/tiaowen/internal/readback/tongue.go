package readback

import "tiaowen/cmd/tiaowen/internal/plain"

// tongue is how the parts are set side by side in one language.
type tongue struct {
	of                     func(plain.Message) string
	colon, semicolon, stop string
	column                 string
	lost, gained, turned   string // of an element: pieces; was, is
	reading, unclear       string // why
}

var chinese = tongue{
	of:    func(m plain.Message) string { return m.Zh },
	colon: "：", semicolon: "；", stop: "。", column: "｜",
	lost: "去掉［%[1]s］", gained: "增加［%[1]s］", turned: "［%[1]s］改为［%[2]s］",
	reading: "另一读法：%[1]s", unclear: "存疑：%[1]s",
}

var english = tongue{
	of:    func(m plain.Message) string { return m.En },
	colon: ": ", semicolon: "; ", stop: ". ", column: " | ",
	lost: "without [%[1]s]", gained: "also [%[1]s]", turned: "[%[1]s] becomes [%[2]s]",
	reading: "read otherwise: %[1]s", unclear: "unclear: %[1]s",
}

// bilingually makes a text in both languages.
func bilingually(text func(tongue) string) plain.Message {
	return plain.Message{Zh: text(chinese), En: text(english)}
}
