package telling

import (
	"strings"

	"tiaowen/cmd/tiaowen/internal/plain"
	"tiaowen/grammar/quantity"
)

// Voice is where the words for a case are chosen that depend on who tells it.
type Voice struct {
	grants, denies plain.Message // of a benefit without an amount
	atDiscretion   plain.Message // %s is what is given
	and            string        // Chinese, between two payments
	open           string        // Chinese, an amount left open
	openPer        bool          // an amount left open still has its period
	once           string        // Chinese, before an amount paid once
	thousands      bool          // 1,950元 in Chinese
	ages           bool          // an age in years is 18周岁
	not            func(label string) string
}

// OfComparison is how comparisons tell a case.
func OfComparison() Voice {
	return Voice{
		grants: plain.Message{En: "grants", Zh: "给予"}, denies: plain.Message{En: "denies", Zh: "不给予"},
		atDiscretion: plain.Message{En: "at discretion (%s)", Zh: "由办理机关酌定（%s）"},
		and:          "和", open: "（金额未定）", ages: true, not: negated,
	}
}

// OfOneNotice is how a case is told that one notice alone decides.
func OfOneNotice() Voice {
	return Voice{
		grants: plain.Message{En: "is granted", Zh: "给予"}, denies: plain.Message{En: "is denied", Zh: "不给予"},
		atDiscretion: plain.Message{En: "%s at discretion", Zh: "酌情%s"},
		and:          "、", open: "款项（金额未定）", openPer: true, once: "一次性", thousands: true,
		not: func(label string) string { return "非「" + label + "」" },
	}
}

// yuan writes an amount in Chinese, without the unit.
func (v Voice) yuan(fen quantity.Ratio) string {
	if v.thousands {
		return plain.Yuan(fen)
	}
	return strings.ReplaceAll(plain.Yuan(fen), ",", "")
}
