package chain

import "tiaowen/cmd/tiaowen/internal/ir"

var english = words{
	inForce:    "in force, %[1]s",
	notInForce: "not in force, %[1]s",
	decides:    "decides: %[1]s",
	lapsed:     "decided by no notice in force: %[1]s",
	comma:      ", ",
	span: func(p ir.Period) string {
		if p.To.IsZero() {
			return "from " + p.From.String()
		}
		return p.From.String() + " to " + p.To.String()
	},
}
