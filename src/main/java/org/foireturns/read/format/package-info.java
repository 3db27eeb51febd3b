/** What number formats show in place of what a cell stores. */
@NullMarked
package org.foireturns.read.format;

import org.jspecify.annotations.NullMarked;
