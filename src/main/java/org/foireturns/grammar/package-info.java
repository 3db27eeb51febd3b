/**
 * The grammar: what a text says, read whole from its first token to its last.
 *
 * <p>At each token of a text the rules and the lexicon propose phrases: a period, an age band, a gender, a platform,
 * the name of an axis, words that explain nothing. Each has a cost, and a token that no phrase explains has a high one.
 * The cheapest row of phrases that covers the text is its {@link org.foireturns.grammar.Reading}; rows that cost nearly
 * as little and say something else are its alternatives, and what no phrase explains is its residue. The grammar knows
 * nothing of cells: which alternative holds is decided by the line of labels that a text stands in.
 */
@NullMarked
package org.foireturns.grammar;

import org.jspecify.annotations.NullMarked;
