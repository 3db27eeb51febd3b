/** OpenDocument spreadsheets, read with StAX. */
@NullMarked
package org.foireturns.read.ods;

import org.jspecify.annotations.NullMarked;
