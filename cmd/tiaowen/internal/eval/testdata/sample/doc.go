// Package sample holds a small compiled workspace, written by hand after the
// notices of 2022, for the tests of the packages that read compiled notices.
//
// Out: Workspace, with clauses 1, 2, 5, 6 and the validity of Zhongwei's
// notice and clauses 2, 3 and the validity of Ningxia's. Everything a rule can
// say that decides occurs at least once; quotes are exact passages.
package sample
