package compare

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/ir"
)

// english is the English message table. Subjects are told by their names, the
// words of the notices in Chinese.
func english() wording {
	return wording{
		text:     englishText(),
		elements: englishElements(),
		none:     "nothing",
		subject: func(_ *ir.Vocabulary, name string) string {
			base, index := baseName(name)
			return strings.TrimSpace(spaced(base + " " + index))
		},
	}
}

func englishElements() map[ir.Element]string {
	return map[ir.Element]string{
		ir.To: "beneficiaries", ir.When: "conditions", ir.Unless: "exceptions", ir.On: "application", ir.At: "place of application",
		ir.During: "period", ir.Pays: "amount", ir.Lasts: "duration", ir.Before: "deadline", ir.Within: "time limit",
		ir.Every: "frequency", ir.Strength: "modality", ir.By: "actors", ir.Does: "acts", ir.About: "people or things concerned",
		ir.Through: "means", ir.With: "partners", ir.Manner: "manner", ir.In: "territory", ir.Funded: "source of funds",
		ir.Besides: "what it adds to", ir.Purpose: "purpose", ir.Validness: "validity", Whole: "provision",
	}
}

func englishText() map[string]string {
	return map[string]string{
		"conflict":                "{subject}: “{lower}” cannot stand beside “{upper}” above; suspected conflict",
		"conflict//floor":         "{subject}: {element} “{lower}” falls below the floor “{upper}” above; suspected conflict",
		"conflict//ceiling":       "{subject}: {element} “{lower}” goes beyond the ceiling “{upper}” above; suspected conflict",
		"stale":                   "the basis “{lower}” is no longer in force",
		"stale/valid/basis":       "the basis “{lower}” is missing from the corpus or no longer in force and cannot be checked",
		"stale/valid/start":       "in force before the notice above: “{lower}”, above “{upper}”",
		"stale/valid/end":         "validity “{lower}” outlasts “{upper}” above: its basis lapses first",
		"omitted":                 "{subject}: the {element} “{upper}” above is left out",
		"omitted/provision":       "{subject}: “{upper}” above has no counterpart below",
		"narrowed":                "{subject}: {element} “{lower}” is narrower than “{upper}” above",
		"narrowed//member":        "{subject}: {element} no longer includes “{upper}”",
		"narrowed//condition":     "{subject}: {element} also demands “{lower}”",
		"narrowed//bound":         "{subject}: {element} tightened from “{upper}” to “{lower}”",
		"narrowed//open end":      "{subject}: {element} no longer has the open end of “{upper}”",
		"narrowed//discretion":    "{subject}: {element} turned from certain (“{upper}”) to discretionary (“{lower}”)",
		"narrowed//start":         "{subject}: {element} begins later: “{upper}” became “{lower}”",
		"narrowed//end":           "{subject}: {element} ends sooner: “{upper}” became “{lower}”",
		"narrowed/valid":          "validity ends sooner: “{lower}”, above “{upper}”",
		"weakened":                "{subject}: {element} weakened from “{upper}” to “{lower}”",
		"weakened//member":        "{subject}: {element} no longer includes “{upper}”",
		"weakened//whole":         "{subject}: the {element} “{upper}” above is left out",
		"undecided":               "{subject}: the rules do not decide how {element} “{lower}” lies to “{upper}” above; for a person to judge",
		"undecided//reading":      "{subject}: a second reading changes the verdict; for a person to judge: {reading}",
		"extended":                "{subject}: {element} “{lower}” is wider than “{upper}” above",
		"extended//member":        "{subject}: {element} also includes “{lower}”",
		"extended//condition":     "{subject}: {element} no longer demands “{upper}”",
		"extended//bound":         "{subject}: {element} widened from “{upper}” to “{lower}”",
		"extended//open end":      "{subject}: {element} gains an open end (“{lower}”)",
		"extended//start":         "{subject}: {element} begins sooner: “{upper}” became “{lower}”",
		"extended//end":           "{subject}: {element} ends later: “{upper}” became “{lower}”",
		"extended/pays/whole":     "{subject}: pays “{lower}” besides what is paid above",
		"extended/valid":          "validity ends later: “{lower}”, above “{upper}”",
		"strengthened":            "{subject}: {element} strengthened from “{upper}” to “{lower}”",
		"strengthened//member":    "{subject}: {element} also includes “{lower}”",
		"strengthened//named":     "{subject}: {element} names “{lower}”",
		"strengthened//whole":     "{subject}: {element} “{lower}” is new",
		"added":                   "{subject}: “{lower}” has nothing above",
		"added/provision/between": "{subject}: “{lower}” has nothing above; it comes from {source}",
		"added/provision/skipped": "{subject}: “{lower}” has nothing above; it skips a level and comes from {source}",
		"refined":                 "{subject}: {element} refined to “{lower}”",
		"refined//named":          "{subject}: {element} names “{lower}”, which the open list above covers",
		"refined//filled":         "{subject}: {element} left open above is set to “{lower}”",
		"refined//within":         "{subject}: {element} set to “{lower}” inside “{upper}” above",
		"refined//whole":          "{subject}: {element}, unstated above, is “{lower}”",
		"moved":                   "{subject}: moved to another clause, “{upper}” is now “{lower}”",
		"merged":                  "merged with others: “{upper}” above went into “{lower}”",
		"split":                   "split over several clauses: “{lower}” is part of “{upper}” above",
		"restated":                "{subject}: “{lower}” restates “{upper}” above with the same content",
		"verbatim":                "{subject}: “{upper}” copied word for word",
	}
}
