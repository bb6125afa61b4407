// Package transcript holds the transcript of a published text (.txt, .md,
// .html, .docx): the notices in it as they can be copied out without a person.
//
// In: the bytes of a source, and the errata that a person has accepted so far.
// Out: one or more notices in canonical Markdown with front matter (a letter
// that encloses another letter gives two), the manifest that divides the source
// into them, and the doubtful spots, as notes in the diagnostics and as
// proposed errata in the comments of the manifest.
//
// Invariants:
//   - No wrong character is corrected and nothing is left out: the manifest's
//     Check passes on every transcript. Lines are rejoined and white space is
//     set by the rule of the corpus, nothing else.
//   - What is found by likeness alone is a note, never a change. A person
//     accepts it by listing it as an erratum; the source transcribed again with
//     its errata gives the notices as they stand in the corpus.
//   - What the text does not say (the slug, the region codes) stays a gap that
//     the reader of notices complains of.
package transcript
