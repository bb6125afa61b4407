// Package chain answers for the law in force: which notices govern a place on
// a day, what each of them gives a case, and where the levels disagree.
//
// In: an ir.Workspace, a place, a day or case. Out: the chain of notices in
// force, nearest level first, and per subject the answer of every level with
// the most favourable one named. A place is the first part of its notices'
// slugs (zhongwei for zhongwei-2022); it is governed by every notice whose
// region contains it. Where one level has several notices in force, all stand
// in the chain, the latest first. Text and View show a chain to people and to
// programs.
package chain
