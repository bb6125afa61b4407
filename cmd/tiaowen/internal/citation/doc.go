// Package citation finds the documents that a notice cites, and tells which of
// them the corpus has.
//
// In: texts of clauses, and the documents of the corpus by slug, number, titles
// and issuers. Out: citations, each a title (《…》), a document number (民发〔2020〕
// 69号) or both, with their place in the text; and the slug of the cited document,
// or that it is missing. The package imports nothing of the project.
//
// Where both sides have a number, the number alone decides: titles repeat from
// level to level and year to year. Where one side has none, the words of the
// title from 关于 on must be the same and the issuers must not differ; a title
// that fits two documents names neither.
package citation
