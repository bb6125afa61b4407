// Package ground is what two notices are held against each other on: the space
// of cases under the axioms that hold for them, the standards in force for the
// lower notice's place, the days of validity, and the conditions of provisions
// as trees that remember the line and the words of each part.
//
// In: a workspace and two of its notices. Out: a Ground, which the rooms above
// share. It judges nothing.
package ground
