// Package reviews remembers which links between clauses a person has reviewed,
// and notices when what was reviewed has changed.
//
// In: an ir.Workspace and the lock file (dsl/reviews.lock). Out: warnings for
// links that are not reviewed or whose text or rules have changed since
// (suspect), and for reviews of links that are gone (orphaned); and the lock
// file anew. The file has one line a link, sorted: both clauses, and the
// fingerprints of the lower text, the upper text and the rules of both. A clause
// that names no source has - for the upper one; it is watched once it is on
// record, and never asked for.
package reviews
