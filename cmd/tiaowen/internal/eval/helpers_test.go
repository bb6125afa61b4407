package eval_test

import (
	"fmt"

	"tiaowen/cmd/tiaowen/internal/eval"
)

func standardLine(v eval.StandardValue) string {
	name := v.Decl.Name
	if v.Index != "" {
		name += "[" + v.Index + "]"
	}
	return fmt.Sprintf("%s %d %s", name, v.Amount.Low.Num, v.Uses[0].Provision)
}
