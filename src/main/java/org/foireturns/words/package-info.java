/**
 * The vocabulary of {@code config/vocabulary}, ready to be found in a text: a text becomes tokens, and at each token
 * the lexicon knows which words and phrases begin there and what each says on its own.
 */
@NullMarked
package org.foireturns.words;

import org.jspecify.annotations.NullMarked;
