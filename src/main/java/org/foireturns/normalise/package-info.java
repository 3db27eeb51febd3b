/** Text to meaning, from the vocabulary: axes, periods, counts, the force by its cells. */
@NullMarked
package org.foireturns.normalise;

import org.jspecify.annotations.NullMarked;
