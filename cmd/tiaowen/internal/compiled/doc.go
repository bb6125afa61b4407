// Package compiled keeps what was compiled, so that a command that only reads
// compiled notices starts at once.
//
// In: an ir.Workspace, and the Key of what made it: the bytes and names of
// everything that was read, and the program that compiled it. Out: the same
// workspace for the same key, or none. A folder (of the user's cache) has a
// file an entry; the oldest go. Nothing that goes wrong here is an error: an
// entry that is damaged, half written or another's is not there, and where
// nothing can be written nothing is kept.
package compiled
