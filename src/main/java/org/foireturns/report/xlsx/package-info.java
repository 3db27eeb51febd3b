/**
 * Writes new Excel workbooks, part by part. Knows cells and looks and nothing of police; what it was not given is not
 * in the file, and the same cells give the same bytes.
 */
@NullMarked
package org.foireturns.report.xlsx;

import org.jspecify.annotations.NullMarked;
