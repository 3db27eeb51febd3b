/**
 * What the sentences of a letter state: which of their numbers counts what, of which year, and what a later sentence
 * puts right; read StatedSheets first, then Statements.
 */
@NullMarked
package org.foireturns.sentences;

import org.jspecify.annotations.NullMarked;
