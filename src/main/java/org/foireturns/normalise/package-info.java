/**
 * What stands in a cell and what a file says as a whole, from the vocabulary: counts with their marks, refusals, who
 * sent a return and when it was made, how its cells were typed.
 */
@NullMarked
package org.foireturns.normalise;

import org.jspecify.annotations.NullMarked;
