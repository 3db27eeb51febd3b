/** Delimited text, read with FastCSV. */
@NullMarked
package org.foireturns.read.csv;

import org.jspecify.annotations.NullMarked;
