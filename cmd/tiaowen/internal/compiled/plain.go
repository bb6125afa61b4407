package compiled

import (
	"encoding/binary"
	"errors"
	"fmt"
	"reflect"
)

// The form of an entry. An ir.Workspace is plain data, and the key names the
// program, so the types say what stands where and nothing is named: a number
// as a varint, a text with its length before it, a struct field by field, a
// slice or pointer with 0 for nil. Unlike encoding/gob it reads no types and
// copies no text, and it keeps a nil slice apart from an empty one.

// encode appends the value; what is not plain data is an error.
func encode(out []byte, v reflect.Value) ([]byte, error) {
	var err error
	switch v.Kind() {
	case reflect.Bool:
		if v.Bool() {
			return append(out, 1), nil
		}
		return append(out, 0), nil
	case reflect.Int, reflect.Int64:
		return binary.AppendVarint(out, v.Int()), nil
	case reflect.Uint8:
		return binary.AppendUvarint(out, v.Uint()), nil
	case reflect.String:
		return append(binary.AppendUvarint(out, uint64(v.Len())), v.String()...), nil
	case reflect.Pointer:
		if v.IsNil() {
			return append(out, 0), nil
		}
		return encode(append(out, 1), v.Elem())
	case reflect.Slice:
		if v.IsNil() {
			return append(out, 0), nil
		}
		out = binary.AppendUvarint(out, uint64(v.Len())+1)
		for i := 0; i < v.Len() && err == nil; i++ {
			out, err = encode(out, v.Index(i))
		}
		return out, err
	case reflect.Struct:
		for i := 0; i < v.NumField() && err == nil; i++ {
			if !v.Type().Field(i).IsExported() {
				return nil, fmt.Errorf("%s has a field that is not exported", v.Type())
			}
			out, err = encode(out, v.Field(i))
		}
		return out, err
	}
	return nil, fmt.Errorf("%s is no plain data", v.Type())
}

var errDamaged = errors.New("not a value of this type")

// decoder reads what encode wrote. Texts are parts of data.
type decoder struct{ data string }

// decode reads a whole value into what v points to.
func decode(data string, v any) error {
	d := &decoder{data}
	if err := d.value(reflect.ValueOf(v).Elem()); err != nil {
		return err
	}
	if d.data != "" {
		return errDamaged
	}
	return nil
}

func (d *decoder) value(v reflect.Value) error {
	if v.Kind() == reflect.Struct {
		for i := range v.NumField() {
			if err := d.value(v.Field(i)); err != nil {
				return err
			}
		}
		return nil
	}
	n, ok := d.number()
	if !ok {
		return errDamaged
	}
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(n == 1)
	case reflect.Int, reflect.Int64:
		v.SetInt(int64(n>>1) ^ -int64(n&1)) // as binary.AppendVarint has it
	case reflect.Uint8:
		v.SetUint(n)
	case reflect.String:
		if n > uint64(len(d.data)) {
			return errDamaged
		}
		v.SetString(d.data[:n])
		d.data = d.data[n:]
	case reflect.Pointer:
		if n == 0 {
			return nil
		}
		v.Set(reflect.New(v.Type().Elem()))
		return d.value(v.Elem())
	case reflect.Slice:
		if n == 0 {
			return nil
		}
		return d.slice(v, n-1)
	default:
		return errDamaged
	}
	return nil
}

// slice reads n elements; each takes a byte at least.
func (d *decoder) slice(v reflect.Value, n uint64) error {
	if n > uint64(len(d.data)) {
		return errDamaged
	}
	v.Set(reflect.MakeSlice(v.Type(), int(n), int(n)))
	for i := range int(n) {
		if err := d.value(v.Index(i)); err != nil {
			return err
		}
	}
	return nil
}

// number reads an unsigned varint.
func (d *decoder) number() (n uint64, ok bool) {
	for i := 0; i < len(d.data) && i < binary.MaxVarintLen64; i++ {
		b := d.data[i]
		n |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			d.data = d.data[i+1:]
			return n, true
		}
	}
	return 0, false
}
