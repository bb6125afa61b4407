// Package quantity reads amounts, ratios, counts, ages, dates, deadlines and
// durations in Chinese official text.
//
// In: a text. Out: the quantities in it, in order, not overlapping, each with
// its exact value, unit, base (每人, 每户, 每个床位), period (每月, 每年) and
// comparison word (不低于, 达到…及以上, 6 月底前). Values are exact: money is
// counted in fen, everything else is a fraction. The package guesses nothing:
// what it cannot read it leaves out, and idioms (一事一议) are no quantities.
package quantity
