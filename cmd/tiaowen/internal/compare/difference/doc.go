// Package difference says what differs between the two sides of a match,
// element by element.
//
// In: a match on its ground. Out: Differences, each of one element with a
// verdict and a detail, the words of both sides, and the Question whose answer
// would show it; and the Pair with its verdicts.
//
// Conditions are compared by proof (conditions.go, explain.go), amounts and
// lengths as intervals (payments.go, totals.go, times.go, order.go), lists by
// their members (lists.go, members.go), the rest by its own order. Second
// readings of the words are tried as well (readings.go): what they change is
// left to a person, and nothing is proved beside them.
//
// It asks no question itself and gives no name to what it finds: proof and
// finding do.
package difference
