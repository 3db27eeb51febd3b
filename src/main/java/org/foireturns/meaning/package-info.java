/**
 * Gives the values of an explained sheet their meaning: what the labels that govern a value say together, each
 * dimension with the cell or the place that says it.
 *
 * <p>The way of one label: {@link org.foireturns.grammar.Grammar} reads its text;
 * {@link org.foireturns.meaning.LineReader} decides with its whole line which of the readings holds and what "Unknown",
 * "Total" and bare numbers in it mean. The way of one value: {@link org.foireturns.meaning.Composer} takes what its
 * labels say, asks where they contradict each other, leaves out what is about another subject, and looks in the titles
 * of its table for what no label says.
 */
@NullMarked
package org.foireturns.meaning;

import org.jspecify.annotations.NullMarked;
