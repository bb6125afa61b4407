// Package spelling measures how far a misspelt word is from a known one.
//
// In: two words. Out: the edits between them. Which word is near enough to be
// suggested is for the caller to say. The package imports nothing.
package spelling
