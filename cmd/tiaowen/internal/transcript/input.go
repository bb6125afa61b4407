package transcript

import (
	"bytes"
	"path"
	"strings"
	"unicode/utf8"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

// maxInput is the most bytes that a source, or a part of it unpacked, may have.
const maxInput = 32 << 20

// foreign are kinds of file that are told by their first bytes.
var foreign = []struct{ magic, kind string }{
	{"%PDF-", "PDF"},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Word 97-2003 (.doc), WPS"},
	{"{\\rtf", "RTF"},
	{"\x89PNG", "PNG"},
	{"\xff\xd8\xff", "JPEG"},
	{"\xff\xfe", "UTF-16"},
	{"\xfe\xff", "UTF-16"},
}

const kinds = ".txt, .md, .html, .htm, .docx"

// rawText reads the text of a source.
func rawText(name string, data []byte, diags *diag.List) (*source.File, bool) {
	base := path.Base(strings.ReplaceAll(name, `\`, "/"))
	nowhere := source.New(name, "").Span(0, 0)
	if len(data) > maxInput {
		diags.Error("draft-too-long", nowhere, name, maxInput>>20)
		return nil, false
	}
	for _, f := range foreign {
		if bytes.HasPrefix(data, []byte(f.magic)) {
			diags.Error("draft-foreign", nowhere, name, f.kind, kinds)
			return nil, false
		}
	}
	stem := strings.TrimSuffix(base, path.Ext(base))
	switch strings.ToLower(path.Ext(base)) {
	case ".txt", ".md", ".markdown":
		return plainText(base, name, data, diags)
	case ".html", ".htm":
		return readHTML(stem+".txt", name, data, diags)
	case ".docx":
		return readDocx(stem+".txt", name, data, diags)
	}
	diags.Error("draft-unknown-kind", nowhere, name, kinds)
	return nil, false
}

func plainText(base, name string, data []byte, diags *diag.List) (*source.File, bool) {
	file := source.New(base, strings.TrimPrefix(string(data), "\ufeff"))
	return file, isText(source.New(name, string(data)), diags)
}

// isText refuses a file that is not UTF-8, or has the character NUL.
func isText(file *source.File, diags *diag.List) bool {
	text := file.Text()
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if r == 0 || r == utf8.RuneError && size == 1 {
			diags.Error("notice-not-text", file.Span(i, i+1))
			return false
		}
		i += size
	}
	return true
}
