package transcript

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"

	"tiaowen/grammar/diag"
	"tiaowen/grammar/source"
)

const (
	wordBody   = "word/document.xml"
	maxNesting = 500 // of XML elements; Word writes less than 50
)

// readDocx reads the text of a Word document: paragraphs, and tables with a line
// a row. Deleted text, field codes, notes, headers and footers are left out.
func readDocx(base, name string, data []byte, diags *diag.List) (*source.File, bool) {
	body, err := unpack(data)
	if err != nil {
		diags.Error("draft-bad-docx", source.New(name, "").Span(0, 0), err.Error())
		return nil, false
	}
	part := source.New(name+":"+wordBody, string(body))
	if !isText(part, diags) {
		return nil, false
	}
	w := &word{decoder: xml.NewDecoder(bytes.NewReader(body))}
	if err := w.read(); err != nil {
		at := int(min(w.decoder.InputOffset(), int64(len(body))))
		diags.Error("draft-bad-docx", part.Span(at, at), err.Error())
		return nil, false
	}
	file := source.New(base, w.text())
	if w.unnumbered > 0 {
		diags.Note("draft-auto-number", file.Span(0, 0), w.unnumbered)
	}
	if w.changes {
		diags.Note("draft-tracked-changes", file.Span(0, 0))
	}
	return file, true
}

// unpack returns the main part of a Word document.
func unpack(data []byte) ([]byte, error) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, err
	}
	part, err := archive.Open(wordBody)
	if err != nil {
		return nil, err
	}
	defer part.Close()
	body, err := io.ReadAll(io.LimitReader(part, maxInput+1))
	if err == nil && len(body) > maxInput {
		err = errors.New(wordBody + " is too long")
	}
	return body, err
}

// A word reads the XML of a Word document.
type word struct {
	page
	decoder    *xml.Decoder
	open       []string // names of the open elements
	cells      int      // open table cells, where paragraphs do not end the line
	unnumbered int      // paragraphs that Word numbers, so that the text lacks the number
	changes    bool     // tracked changes
}

func (w *word) read() error {
	for {
		token, err := w.decoder.Token()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		switch t := token.(type) {
		case xml.StartElement:
			if len(w.open) == maxNesting {
				return errors.New("elements are nested too deep")
			}
			if err := w.start(t.Name.Local); err != nil {
				return err
			}
		case xml.EndElement:
			w.open = w.open[:len(w.open)-1]
			w.close(t.Name.Local)
		case xml.CharData:
			if len(w.open) > 0 && w.open[len(w.open)-1] == "t" {
				w.write(string(t))
			}
		}
	}
}

func (w *word) start(name string) error {
	switch name {
	case "Fallback", "del", "moveFrom", "instrText": // Fallback repeats a text box for old readers
		w.changes = w.changes || name == "del" || name == "moveFrom"
		return w.decoder.Skip()
	case "ins", "moveTo":
		w.changes = true
	case "tab":
		if len(w.open) > 0 && w.open[len(w.open)-1] == "r" { // else it sets a tab stop
			w.write("\t")
		}
	case "br", "cr":
		w.breakLine()
	case "numPr":
		w.unnumbered++
	case "noBreakHyphen":
		w.write("-")
	case "tr":
		w.end()
	case "tc":
		w.cells++
	}
	w.open = append(w.open, name)
	return nil
}

func (w *word) close(name string) {
	switch name {
	case "p":
		w.breakLine()
	case "tc":
		w.cells--
		w.write("\t")
	case "tr", "tbl":
		w.end()
	}
}

func (w *word) breakLine() {
	if w.cells > 0 {
		w.write(" ")
		return
	}
	w.end()
}
