package cli

import "tiaowen/grammar/diag"

// pick chooses the wording of the run's language.
func (a *app) pick(en, zh string) string {
	if a.language() == diag.Zh {
		return zh
	}
	return en
}

func choose(first bool, a, b string) string {
	if first {
		return a
	}
	return b
}

// quoted is words of a notice in marks that the notices do not use themselves.
func quoted(text string) string { return "「" + text + "」" }
