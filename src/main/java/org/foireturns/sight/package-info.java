/**
 * The second reader: it looks out from one cell and says what it sees. It shares words and grammar with the reader that
 * explains a sheet from above, and nothing else.
 *
 * <p>The way of one value: {@link org.foireturns.sight.Sheet} says what stands where, through merges, and
 * {@link org.foireturns.sight.Sorts} which cells are numbers and which are labels. {@link org.foireturns.sight.Outlook}
 * walks from the value along its row to the labels beside it, up its column to the heads over it, and up the labels to
 * the headings that stand over its row; {@link org.foireturns.sight.Horizon} goes on to the titles, the name of the
 * sheet and that of the file. {@link org.foireturns.sight.Company} says by the neighbours of a label what "Unknown" and
 * "Total" in it mean, and {@link org.foireturns.sight.Saying} what the label says then. The nearest that speaks of an
 * axis is believed; where two at one distance differ, or a label is not understood whole, nothing is seen on that axis,
 * and behind an answer to another question nothing at all.
 *
 * <p>It is also the judge of every witness, whoever found it: {@link org.foireturns.sight.Governing} says by structure
 * alone whether a cell can govern a number, and {@link org.foireturns.sight.Testimony} refuses a meaning for which
 * nobody speaks who can.
 */
@NullMarked
package org.foireturns.sight;

import org.jspecify.annotations.NullMarked;
