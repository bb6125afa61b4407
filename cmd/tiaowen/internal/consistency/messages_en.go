package consistency

// english is the English message table: the names of the codes, and a text for
// every row of the table of rules.
func english() map[string]string {
	return map[string]string{
		"place-differs":    "place differs",
		"demand-lifted":    "demand lifted",
		"amount-differs":   "amount differs",
		"strength-differs": "strength differs",
		"stacks":           "stacks",
		"outlives":         "outlives the notice",
		"count-differs":    "count differs",
		"heading-unkept":   "heading unkept",
		"basis-missing":    "basis missing",

		"place-differs/lifted":   "one person has to apply where “{1}” says, and by “{2}” need not",
		"place-differs/excepted": "one person has to apply where “{1}” says, and by the exception “{2}” need not",
		"place-differs/apart":    "one person has to apply where “{1}” says and where “{2}” says, which are no place in common",
		"demand-lifted/lifted":   "what “{1}” demands of a person is lifted by “{2}”",
		"demand-lifted/excepted": "what “{1}” demands of a person is lifted by the exception “{2}”",
		"amount-differs/paid":    "one person gets “{1}” and, of the same benefit, “{2}”",
		"amount-differs/fund":    "one commitment is “{1}” and also “{2}”",

		"strength-differs/forbidden": "“{1}” and “{2}” are about the same: one forbids what the other does not",
		"strength-differs/may":       "to one person “{1}” and “{2}” give the same, one as a duty and one at discretion",

		"stacks/together": "one person gets all of these at once: {benefits}; the notice does not say whether they add up",

		"outlives/never":     "“{1}” runs up to {length}: even granted on the first day in force ({from}) it ends on {end}, after the notice lapses on {to}",
		"outlives/late":      "“{1}” runs up to {length}: granted after {last} it ends after the notice lapses on {to}; granted on that day, on {end}",
		"outlives/yearly":    "“{1}” is promised by the year; the notice is in force for less than one, {from} to {to}",
		"outlives/frequency": "“{1}” comes round every {length}; the notice is in force for less, {from} to {to}",
		"outlives/period":    "“{1}” runs to {end}; the notice lapses on {to}",
		"outlives/due":       "“{1}” is due by {end}; the notice lapses on {to}",

		"count-differs/measures": "the notice says “{1}” and has {count} numbered measures",
		"count-differs/chapters": "the notice says “{1}” and has {count} chapters",
		"count-differs/listed":   "“{1}” lists {count}",
		"count-differs/closing":  "“{1}” lists {count}, unless 等 leaves some out",
		"count-differs/points":   "“{1}” is followed by {count} points",

		"heading-unkept/dropped": "the heading says “{phrase}”, the text under it does not; the text of {source} does",
		"heading-unkept/empty":   "nothing of the heading “{1}” is in the text under it",

		"basis-missing/cited": "the corpus lacks {document}: what the clause takes from it cannot be checked",
	}
}
