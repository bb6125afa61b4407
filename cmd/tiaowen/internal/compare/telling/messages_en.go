package telling

import (
	"tiaowen/cmd/tiaowen/internal/compare/difference"
	"tiaowen/cmd/tiaowen/internal/compare/pairing"
	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/cmd/tiaowen/internal/naming"
)

// english is the English message table for two notices. Subjects are told by
// their names, the words of the notices in Chinese.
func english(r pairing.Relation, lower, upper *ir.Policy) wording {
	w := wording{
		text:     englishText(),
		sides:    [2]string{"below", "above"},
		elements: englishElements(),
		forces:   map[ir.Modality]string{ir.Forbidden: "must not", ir.Must: "must", ir.May: "may", ir.Encouraged: "is encouraged"},
		none:     "(nothing)",
		marks:    [2]string{"“", "”"},
		unworded: " (no word shows the strength)",
		hangs:    " (holds on one reading only: {reading})",
		subject:  func(v *ir.Vocabulary, name string) string { return naming.Subject(v, name, naming.EnglishWords) },
	}
	switch r {
	case pairing.NewerOlder:
		w.sides = [2]string{"in the newer notice", "in the older notice"}
	case pairing.Peers:
		w.sides, w.peers = [2]string{"in " + lower.Slug, "in " + upper.Slug}, englishPeers()
	}
	return w
}

func englishPeers() map[string]string {
	return map[string]string{
		"same":                "{subject}: the same, {lower}",
		"same//wording":       "{subject}: other words, the same rule: {lower} {below}, {upper} {above}",
		"different":           "{subject}: {element}: {lower} {below}, {upper} {above}",
		"different//one side": "{subject}: {element}: only {holder} {held}",
		"different/modality":  "{subject}: modality differs: {lower force} {below}, {upper force} {above}",
		"different/valid":     "validity differs: {lower} {below}, {upper} {above}",
		"only here":           "{subject}: only {holder}: {held}",
	}
}

func englishElements() map[ir.Element]string {
	return map[ir.Element]string{
		ir.To: "beneficiaries", ir.When: "conditions", ir.Unless: "exceptions", ir.On: "application", ir.At: "place of application",
		ir.During: "period", ir.Pays: "amount", ir.Lasts: "duration", ir.Before: "deadline", ir.Within: "time limit",
		ir.Every: "frequency", ir.Strength: "modality", ir.By: "actors", ir.Does: "acts", ir.About: "people or things concerned",
		ir.Through: "means", ir.With: "partners", ir.Manner: "manner", ir.In: "territory", ir.Funded: "source of funds",
		ir.Besides: "what it adds to", ir.Purpose: "purpose", ir.Result: "result", ir.Lead: "who leads", ir.Responsible: "who answers for it",
		ir.Of: "whose duty", ir.Asks: "who is asked to act", ir.Choice: "choice", ir.Validness: "validity", difference.Whole: "provision",
	}
}

func englishText() map[string]string {
	return map[string]string{
		"conflict":                     "{subject}: {lower} cannot stand beside {upper} {above}; suspected conflict",
		"conflict//floor":              "{subject}: {element} {lower} falls below the floor {upper} {above}; suspected conflict",
		"conflict//ceiling":            "{subject}: {element} {lower} goes beyond the ceiling {upper} {above}; suspected conflict",
		"stale/valid/missing":          "the basis {lower} is missing from the corpus and cannot be checked",
		"stale/valid/lapsed":           "the basis {lower} lapsed on {note}",
		"stale/valid/start":            "in force from {note}, before the notice {above}: {upper note}",
		"stale/valid/end":              "validity {lower} outlasts {upper} {above}: its basis lapses first",
		"omitted":                      "{subject}: the {element} {upper} {above} is left out",
		"omitted//open end":            "{subject}: {element} no longer has the open end {upper}",
		"omitted/provision":            "{subject}: {upper} {above} has no counterpart {below}",
		"omitted/valid":                "the basis {upper} of the notice {above} is no longer named",
		"narrowed":                     "{subject}: {element} {lower} is narrower than {upper} {above}",
		"narrowed//member":             "{subject}: {element} no longer includes {upper}",
		"narrowed//condition":          "{subject}: {element} also demands {lower}",
		"narrowed//confined":           "{subject}: {element}, not limited {above}, is limited to {lower}",
		"narrowed//bound":              "{subject}: {element} tightened from {upper} to {lower}",
		"narrowed//sum":                "{subject}: the total fell from {upper} to {lower}",
		"narrowed//open end":           "{subject}: {element} no longer has the open end {upper}",
		"narrowed//discretion":         "{subject}: {element} turned from certain ({upper}) to discretionary ({lower})",
		"narrowed//start":              "{subject}: {element} begins later: {upper} became {lower}",
		"narrowed//end":                "{subject}: {element} ends sooner: {upper} became {lower}",
		"narrowed/valid/start":         "in force from {note}, after the notice {above}: {upper note}",
		"narrowed/valid":               "validity ends sooner: {lower}, {above} {upper}",
		"weakened":                     "{subject}: {element} weakened from {upper} to {lower}",
		"weakened/modality":            "{subject}: modality weakened from {upper force} to {lower force}",
		"weakened//member":             "{subject}: {element} no longer includes {upper}",
		"weakened//open end":           "{subject}: {element} no longer has the open end {upper}",
		"weakened//whole":              "{subject}: the {element} {upper} {above} is left out",
		"replaced":                     "{subject}: {element} {upper} was replaced by {lower}",
		"undecided":                    "{subject}: the rules do not decide how {element} {lower} lies to {upper} {above}; for a person to judge",
		"undecided//generalised":       "{subject}: {element} named as {upper} {above} is summed up as {lower}; whether that is the same is for a person to judge",
		"undecided//reading":           "{subject}: a second reading of the {element} changes the verdict; for a person to judge: {reading}",
		"undecided//unruled":           "{subject}: the words can be read two ways, which the rules do not tell apart: {reading}",
		"extended":                     "{subject}: {element} {lower} is wider than {upper} {above}",
		"extended//member":             "{subject}: {element} also includes {lower}",
		"extended//condition":          "{subject}: {element} no longer demands {upper}",
		"extended//bound":              "{subject}: {element} widened from {upper} to {lower}",
		"extended//sum":                "{subject}: the total rose from {upper} to {lower}",
		"extended//open end":           "{subject}: {element} gains the open end {lower}",
		"extended//head":               "{subject}: the open end of the {element} widened from {upper} to {lower}",
		"extended//discretion":         "{subject}: {element} turned from discretionary ({upper}) to certain ({lower})",
		"extended//start":              "{subject}: {element} begins sooner: {upper} became {lower}",
		"extended//end":                "{subject}: {element} ends later: {upper} became {lower}",
		"extended/pays/whole":          "{subject}: pays {lower} besides what is paid {above}",
		"extended//whole":              "{subject}: {element} {lower} is new",
		"extended/valid":               "validity ends later: {lower}, {above} {upper}",
		"strengthened":                 "{subject}: {element} strengthened from {upper} to {lower}",
		"strengthened/modality":        "{subject}: modality strengthened from {upper force} to {lower force}",
		"strengthened//member":         "{subject}: {element} also includes {lower}",
		"strengthened//open end":       "{subject}: {element} gains the open end {lower}",
		"strengthened//named":          "{subject}: {element} names {lower}",
		"strengthened//whole":          "{subject}: {element} {lower} is new",
		"added":                        "{subject}: {lower} has nothing {above}",
		"added/provision/between":      "{subject}: {lower} has nothing {above}; it comes from {source}",
		"added/provision/skipped":      "{subject}: {lower} has nothing {above}; it skips a level and comes from {source}",
		"refined":                      "{subject}: {element} refined to {lower}",
		"refined//neutral":             "{subject}: {element} {lower} is stated",
		"refined//named":               "{subject}: {element} names {lower}, which the open list {above} covers",
		"refined//specified":           "{subject}: {element} {upper} is spelt out as {lower}",
		"refined//head":                "{subject}: the open end of the {element} is limited to {lower}",
		"refined//filled":              "{subject}: {element} left open {above} is set to {lower}",
		"refined//sum":                 "{subject}: the total {lower} is stated",
		"refined//within":              "{subject}: {element} set to {lower} inside {upper} {above}",
		"refined//whole":               "{subject}: {element}, unstated {above}, is {lower}",
		"moved/provision":              "{upper} {above} left the rest of its clause and moved to another one, {lower}",
		"moved":                        "{subject}: {element} {upper} stands in another provision {below}, {lower}",
		"merged":                       "several clauses {above} became one: {upper} went into {lower}",
		"split":                        "one clause {above} became several: {upper} was divided into {lower}",
		"restated":                     "{subject}: {lower} restates {upper} {above}: other words, the same rule",
		"restated//axiom":              "{subject}: {element} {upper} {above} and {lower} are the same by an axiom of the vocabulary: {note}",
		"verbatim/provision/forwarded": "{note} is forwarded whole: all of its provisions hold below",
		"verbatim":                     "{subject}: {upper} copied word for word",
	}
}
