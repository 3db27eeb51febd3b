/** File to grid. Each format has a reader of its own behind one contract. */
@NullMarked
package org.foireturns.read;

import org.jspecify.annotations.NullMarked;
