// Package workspace is the folder that the tool works in: the notices in
// corpus/, the rule files in dsl/, and what is written to generated/ and
// reports/. Besides it only cli and compiled (the cache) touch files.
//
// In: a directory. Out: its input files as source.Files, and writes and
// staleness checks of output files. Every write goes to a temporary file that
// is then renamed, so that no reader ever sees half a file; nothing outside
// generated/ and reports/ is written but by WriteFile.
package workspace
