/** Totals, shares, changes and the claims that rest on them. */
@NullMarked
package org.foireturns.figures;

import org.jspecify.annotations.NullMarked;
