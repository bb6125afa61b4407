// Package project is the front half of the pipeline on a folder: read, parse,
// check, hold the examples.
//
// In: the root of a workspace. Out: its parsed notices, the compiled
// ir.Workspace, and every diagnostic on the way. Errors are for files that
// cannot be read; what is wrong with their content is in the diagnostics.
package project
