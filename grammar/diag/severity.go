package diag

// String is the severity in English: "note", "warning" or "error".
func (s Severity) String() string { return s.Label(En) }

// Label is the severity in the language.
func (s Severity) Label(lang Lang) string {
	switch s {
	case Error:
		return lang.pick("error", "错误")
	case Warning:
		return lang.pick("warning", "警告")
	default:
		return lang.pick("note", "提示")
	}
}
