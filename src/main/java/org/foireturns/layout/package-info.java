/** Grid to blocks and raw observations: the structure of a sheet, knowing nothing of police. */
@NullMarked
package org.foireturns.layout;

import org.jspecify.annotations.NullMarked;
