/**
 * What a return explains itself in cells of their own, beside its tables and lists, and what its cells say then. Both
 * readers are handed it; neither finds it.
 *
 * <p>{@link org.foireturns.legend.Explanations} is the class to read first. {@link org.foireturns.legend.CodeBook}
 * knows what the codes of a return mean: {@link org.foireturns.legend.KeyColumns} and
 * {@link org.foireturns.legend.KeySentences} find its keys, and {@link org.foireturns.legend.CodedCells} the cells that
 * hold codes. {@link org.foireturns.legend.ColourKey} knows what the colours of cells mean,
 * {@link org.foireturns.legend.FlagColumns} why a number is not told, {@link org.foireturns.legend.FieldNames} the
 * hidden names of fields below their heads. {@link org.foireturns.legend.Dittos} and
 * {@link org.foireturns.legend.DaysOfPeriod} write out signs and days that mean something by the cells around them,
 * {@link org.foireturns.legend.MarkedPeriods} and {@link org.foireturns.legend.ToldQuarters} heads that a note
 * explains, {@link org.foireturns.legend.CommentedPeriods} and {@link org.foireturns.legend.CommentedLabels} what a
 * comment on them explains, {@link org.foireturns.legend.RedefinedLabels} labels of which a note says that they are
 * what is not known, {@link org.foireturns.legend.NoteNumbers} numbers of notes behind labels, and
 * {@link org.foireturns.legend.BracketedCounts} counts behind what they count. {@link org.foireturns.legend.ToldBlanks}
 * puts a sign into blank cells that a note explains, {@link org.foireturns.legend.MarkColumns} gives marks in a column
 * of their own to their numbers, and {@link org.foireturns.legend.ThatDay} names the day that a text points back to.
 * What two words of one text explain ("IP = injured party", "* = fewer than 5") is heard by {@code meaning}.
 */
@NullMarked
package org.foireturns.legend;

import org.jspecify.annotations.NullMarked;
