/**
 * Sheets of returns as the page draws them, each cell with what became of it, and the links that lead from a number to
 * its cells.
 */
@NullMarked
package org.foireturns.report.sheet;

import org.jspecify.annotations.NullMarked;
