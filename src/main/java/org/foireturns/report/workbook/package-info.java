/** The workbook for publication: one table a sheet, in the form that the UK Government Analysis Function asks for. */
@NullMarked
package org.foireturns.report.workbook;

import org.jspecify.annotations.NullMarked;
