// Package consistency says what in one notice does not go together: with
// something else in it, with what it says of itself, or with what it cites.
//
// In: an ir.Workspace and the slug of a notice. Out: Findings, each with the
// exact words it rests on, a message in both languages and, where people are
// concerned, a Witness: the plainest case that shows it, replayed through eval.
//
// What is compared, code by code. "One person" always means: the conditions of
// both provisions are satisfiable together, under the axioms that hold for it, on
// one day on which both can decide; open ends of lists (等) count for nobody.
//
// place-differs: two clauses send one person to different places. Either both
// grant aid of one kind (their labels share four characters in a row) and their
// At lines have no fact in common ("apart"); where they have one, the person can
// go there for both. Or one clause lifts the At line of the other; see below.
// What is found on the same two clauses is one finding.
//
// demand-lifted: one clause lifts a step (On line) that another demands. A
// provision lifts a demand where
//
//   - it adjusts or is a procedure, and words of it open with a lifting word
//     (取消, 不再 ...);
//   - what follows that word has three characters in a row in common with the
//     words of the demand;
//   - somebody falls under the lifting provision and under all that the other
//     demands apart from that line, and does not meet the line: the evaluator
//     denies them by the one clause while the other applies.
//
// A lifting that is confined to circumstances (When, During) is an exception
// ("excepted"), else it takes the demand away for good ("lifted"). Conditions on
// who one is (To, When) are never taken for lifted: to waive a certificate of
// income is not to waive the limit on income.
//
// amount-differs: two provisions of one benefit give one person different
// amounts or lengths of time, and neither is on top of the other (Besides).
//
// strength-differs: of two provisions on one subject one forbids what the other
// demands or allows; or one says must and the other may to one person.
//
// stacks: one person gets several benefits whose amounts are named, and the
// notice does not say whether they add up. Only benefits that name people in
// common (a fact of both To lines) or are of one kind (as above) are held
// together; all that one person can get at once is one finding. An amount that
// is left open can take into account what else one gets, and is left out.
//
// outlives: a commitment that runs on after the last day in force. A length of
// time ends on the same day of its last month (the last of a shorter month).
// "never": granted on the first day in force it already ends after the last;
// "late": only where granted after the day that is named. A yearly payment or a
// frequency outlives a notice that is in force for less than one round; a yearly
// standard is a rate and does not. Periods and deadlines are compared as days.
//
// count-differs: a number of measures or chapters, in the title or before the
// first measure, that is not theirs; a number (四项, 三种) that is not that of
// the members listed right before it, or of the 一是…二是… after it. A list
// that ends in 等 may be longer than it says, unless 和 closes it.
//
// heading-unkept: four or more characters of a heading that share no two
// adjacent ones with the text under it ("dropped"), where the text of a source
// clause has them: the heading was taken over, its content was not. Two of the
// characters close together in the text, as 探访 for 走访探视, count as kept.
// Or a heading opens with a word such as 加强, and nothing of it, such words
// aside, is in the text under it ("empty"); one that names a topic, as 执行时间
// does, promises nothing.
//
// basis-missing: a document that a clause rests on and the corpus lacks.
//
// Invariants: every quote is an exact passage of the clause it names (a side
// without a clause quotes the title or the heading of a chapter); a finding
// about people has a witness, or it is not made; findings are sorted by
// severity, then in the order of the codes, then by place.
package consistency
