// Package passage finds the exact words that show something: the passages of a
// clause that some quotes come to, joined where only marks and conjunctions
// stand between them, and the words of a provision as a whole, without those of
// its neighbours.
//
// In: quotes and provisions of a workspace. Out: passages and Sides. Every
// passage is a stretch of its clause, character for character.
package passage
