/**
 * Gives the values of an explained sheet their meaning: what the labels that govern a value say together, each
 * dimension with the cell or the place that says it.
 *
 * <p>{@link org.foireturns.meaning.ReturnMeaning} is the class to read first. It learns the abbreviations and signs
 * that a return explains itself ({@link org.foireturns.meaning.Glossary}, {@link org.foireturns.meaning.Signs}), has
 * its sheets explained, for which {@link org.foireturns.meaning.CellSenses} and {@link org.foireturns.meaning.Worth}
 * answer, and gathers what stands around each table ({@link org.foireturns.meaning.Surroundings}).
 *
 * <p>The way of one label: {@link org.foireturns.meaning.LineReader} takes its line, of which
 * {@link org.foireturns.meaning.CompanyOfLabels} knows the {@link org.foireturns.meaning.LineKind kind}, and
 * {@link org.foireturns.meaning.ReadingInLine} picks the reading of its text that holds there.
 * {@link org.foireturns.meaning.LabelReader} then lets one class after the other say its part:
 * {@link org.foireturns.meaning.FactsOfLabel} what stands there plainly, {@link org.foireturns.meaning.WildWords} what
 * "Unknown", "Total" and "Other" mean in this line, {@link org.foireturns.meaning.WaysOfCommunicating} and
 * {@link org.foireturns.meaning.BesideAsked} what is no answer on the axes asked, and
 * {@link org.foireturns.meaning.LeftWords} what becomes of the rest. The outcome is a
 * {@link org.foireturns.meaning.Said}, with a {@link org.foireturns.meaning.Doubt} where something is unclear; sums may
 * settle some of these ({@link org.foireturns.meaning.MissingMembers}).
 *
 * <p>The way of one value: {@link org.foireturns.meaning.Composer} walks along its labels, and
 * {@link org.foireturns.meaning.Composition} gathers what they say into one {@link org.foireturns.meaning.Meant}.
 * {@link org.foireturns.meaning.TableSteps} takes that through the steps of its table in their order, of which
 * {@link org.foireturns.meaning.Scope} is the one that asks the {@link org.foireturns.meaning.Titles} for what no label
 * says; {@link org.foireturns.meaning.NetLines} and {@link org.foireturns.meaning.YearToDate} believe the arithmetic
 * between lines. Last the tables are held against each other: {@link org.foireturns.meaning.RunningTotals},
 * {@link org.foireturns.meaning.RisingMonths}, {@link org.foireturns.meaning.Workings},
 * {@link org.foireturns.meaning.Copies} and {@link org.foireturns.meaning.OneMeaning} leave no two numbers with one
 * meaning. {@link org.foireturns.meaning.Conclusions} turns each value into a candidate to be validated, an answer or a
 * cell set aside, and {@link org.foireturns.meaning.LabelQuestions} asks about labels that were understood all the
 * same.
 *
 * <p>Marks and signs: {@link org.foireturns.meaning.NoteMark} ties a note to the numbers that bear its mark, a comment
 * to those that it hangs on ({@link org.foireturns.meaning.CellComments}), and {@code Signs} tells what stands in the
 * place of a number. Notes that change what numbers say are heard by {@link org.foireturns.meaning.Caveats} and the
 * classes that it names; a note may name its table by number ({@link org.foireturns.meaning.NumberedTables}), and the
 * title of a table may stand below it ({@link org.foireturns.meaning.Captions}). What only points to a note is taken
 * off a number by {@code normalise.Marks} when its count is read.
 */
@NullMarked
package org.foireturns.meaning;

import org.jspecify.annotations.NullMarked;
