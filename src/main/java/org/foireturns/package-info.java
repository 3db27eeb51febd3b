/** Reads returns, counts offences, and can say for every number which cell it came from. */
@NullMarked
package org.foireturns;

import org.jspecify.annotations.NullMarked;
