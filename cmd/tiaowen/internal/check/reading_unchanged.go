package check

import (
	"reflect"

	"tiaowen/cmd/tiaowen/internal/ir"
	"tiaowen/grammar/diag"
	"tiaowen/grammar/rules"
)

// checkReadings reports second readings that say what the main one says: the
// doubt then has no outcome, or its change is mistaken.
func checkReadings(units []*unit, names *symbols, diags *diag.List) {
	faults := errorSpans(diags)
	for b, item := range itemsOf(units) {
		if item.Provision != nil && !overlapsAny(b.span(item.Provision.Node), faults) {
			b.checkReadings(item.Provision, names, diags)
		}
	}
}

func (b *block) checkReadings(syntax *rules.Provision, names *symbols, diags *diag.List) {
	var readings []*rules.Ambiguity
	for _, line := range syntax.Lines() {
		if line.Ambiguity != nil {
			readings = append(readings, line.Ambiguity)
		}
	}
	if len(readings) == 0 || b.lost {
		return
	}
	p := lowering{names: names, block: b}.provision(syntax)
	for i, a := range p.Ambiguities {
		if a.Alternative != nil && sameRule(reflect.ValueOf(*p), reflect.ValueOf(*a.Alternative)) {
			diags.Error("reading-unchanged", b.span(readings[i].Text.Node), a.Text)
		}
	}
}

var quotes = reflect.TypeFor[[]ir.Quote]()

// sameRule reports whether two values of a provision say the same, whatever
// words they rest on and whatever else is told of them.
func sameRule(a, b reflect.Value) bool {
	if a.Type() == quotes {
		return true
	}
	switch a.Kind() {
	case reflect.Struct:
		for i := range a.NumField() {
			switch a.Type().Field(i).Name {
			case "ID", "Ambiguities", "Remarks", "Justified", "File", "Line":
				continue
			}
			if !sameRule(a.Field(i), b.Field(i)) {
				return false
			}
		}
		return true
	case reflect.Slice:
		same := a.Len() == b.Len()
		for i := 0; same && i < a.Len(); i++ {
			same = sameRule(a.Index(i), b.Index(i))
		}
		return same
	case reflect.Pointer:
		if a.IsNil() || b.IsNil() {
			return a.IsNil() && b.IsNil()
		}
		return sameRule(a.Elem(), b.Elem())
	}
	return a.Interface() == b.Interface()
}
