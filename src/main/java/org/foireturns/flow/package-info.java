/** The way of a return from the input folder to its outcomes, as the books describe it and the officer decided. */
@NullMarked
package org.foireturns.flow;

import org.jspecify.annotations.NullMarked;
