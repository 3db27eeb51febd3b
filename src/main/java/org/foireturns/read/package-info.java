/** File to grid. {@link org.foireturns.read.Readers} has one reader for each format behind one contract. */
@NullMarked
package org.foireturns.read;

import org.jspecify.annotations.NullMarked;
