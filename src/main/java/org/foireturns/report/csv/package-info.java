/** The tables as CSV files: one class for each, which names its columns; they are read back once they are written. */
@NullMarked
package org.foireturns.report.csv;

import org.jspecify.annotations.NullMarked;
