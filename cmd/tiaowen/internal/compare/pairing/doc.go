// Package pairing says which provisions of two notices are held against which.
//
// In: two notices of a workspace. Out: their Relation (lower and upper, newer
// and older, peers) and a list of Matches, each the provisions of both sides
// that answer each other, or those of one side that nothing answers.
//
// Nothing is judged by likeness of wording. Between a lower and an upper notice
// provisions are paired by kind and subject along the links that the rule files
// declare; what is alike but not linked is proposed and no more. Between newer
// and older notices, and between peers, nobody declares links: there provisions
// are paired by kind and subject alone, since the vocabulary has one name for
// one thing.
//
// Invariant: a provision other than validity is in exactly one match.
package pairing
