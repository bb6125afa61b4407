package diag

// String is the severity in English: "note", "warning" or "error".
func (s Severity) String() string { return s.Label(En) }

// Label is the severity in the language.
func (s Severity) Label(lang Lang) string {
	en, zh := "note", "提示"
	switch s {
	case Warning:
		en, zh = "warning", "警告"
	case Error:
		en, zh = "error", "错误"
	}
	if lang == Zh {
		return zh
	}
	return en
}
