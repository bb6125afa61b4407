// Package source holds the text that everything else points into.
//
// In: the name and the text of a file. Out: a File and byte Spans of it.
// Lines and columns exist only at the edge, when a person reads a position;
// inside the program a place is a byte span. The package imports nothing of
// the project.
package source
