// Package casefile reads and writes cases as JSON.
//
// In: {"date": "2022-07-15", "facts": {"dibao": true, "age": 17, "area":
// "urban", "own_medical_cost": "19999.99"}, "standards": {"minimum_wage":
// "1950.00"}}, and the vocabulary. Out: an ir.Case, or diagnostics with line
// and column.
//
// Nothing is guessed: an unknown or repeated key and a value of another type
// are errors, and what is not given stays unknown. Money is in yuan, a whole
// number or a decimal in quotes with at most two places; a number in the unit of
// the fact, whole or a decimal in quotes with at most three places. Binary
// fractions never occur. Format writes what Parse reads.
package casefile
