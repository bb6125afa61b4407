// Package diag holds what the tool has to say about somebody's input.
//
// In: findings of the other packages, each with a stable code, arguments and
// spans. Out: a sorted List, and its rendering as text, JSON or SARIF. A
// Diagnostic carries no prose: the wording stands in the message tables
// (messages_*.go), in English and Chinese, keyed by code; a test holds both
// languages to the same arguments. A code, once published, is never reused.
package diag
