package trace

var english = words{
	above:    "above: %[1]s",
	below:    "below: %[1]s",
	rule:     "rule: %[1]s",
	function: "function: %[1]s",
	findings: "findings %[1]s → %[2]s",
	finding:  "%[1]s: %[2]s",
	comma:    ", ",
	unknown:  "nothing is called %[1]q: expected a clause (zhongwei-2022:5), a name of the vocabulary that a rule is about (unemployed_aid), a rule (zhongwei-2022:5/unemployed_aid) or a generated function (zhongwei2022.UnemployedAid)",
}
