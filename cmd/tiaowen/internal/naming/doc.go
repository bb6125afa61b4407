// Package naming says what outputs call a notice, a clause, a place and
// anything that the vocabulary names, so that one thing has one name wherever
// people read it.
//
// In: the thing, and which of its forms an output wants. Out: text. A form is
// there because an output uses it; a new output takes one of them. A row of
// the forms:
//
//   - a notice: its slug, its number, its title, the place that it is of, and
//     how they stand together;
//   - a clause: its id (slug:path), the number and heading that it bears, both;
//   - a place: its key (zhongwei), its Chinese name (中卫);
//   - a subject (benefit, standard, adjustment ...) or fact: its Chinese label,
//     its English name made from the identifier, both.
//
// Words of a notice stand in marks that notices do not use themselves.
package naming
