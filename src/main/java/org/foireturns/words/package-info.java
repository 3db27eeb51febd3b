/**
 * The vocabulary of {@code config/vocabulary}, ready to be found in a text: a text becomes tokens, and at each token
 * the lexicon knows which words and phrases begin there and what each says on its own.
 *
 * <p>A kind of words is looked for by what it helps to say: {@code ValueTerm} says it alone, {@code PeriodTerm} and
 * {@code AgeTerm} make periods and ages, {@code CountTerm} tells how many, {@code NoteTerm} what signs and labels stand
 * for, and {@code TextTerm} holds a text together.
 */
@NullMarked
package org.foireturns.words;

import org.jspecify.annotations.NullMarked;
