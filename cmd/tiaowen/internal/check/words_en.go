package check

import (
	"tiaowen/cmd/tiaowen/internal/bilingual"
	"tiaowen/cmd/tiaowen/internal/ir"
)

var english = words{
	summary:  "%[1]s, %[2]s, %[3]s",
	errors:   bilingual.Counted{One: "%[1]d error", Many: "%[1]d errors"},
	warnings: bilingual.Counted{One: "%[1]d warning", Many: "%[1]d warnings"},
	notes:    bilingual.Counted{One: "%[1]d note", Many: "%[1]d notes"},

	coverage:   "%[1]s: %[2]s: %[3]d coded, %[4]d aim, %[5]d pending%[9]s; %[6]s, %[7]d set aside; %[8]s",
	sentences:  bilingual.Counted{One: "%[1]d sentence", Many: "%[1]d sentences"},
	quantities: bilingual.Counted{One: "%[1]d quantity", Many: "%[1]d quantities"},
	examples:   bilingual.Counted{One: "%[1]d example", Many: "%[1]d examples"},
	open:       ", %[1]d uncoded",
	untold:     bilingual.Counted{One: ", %[1]d change untold", Many: ", %[1]d changes untold"},
	kind:       func(k ir.Kind) string { return string(k) },
}
