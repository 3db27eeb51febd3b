/** What the officer opens: CSV files, report.html, run.json. */
@NullMarked
package org.foireturns.report;

import org.jspecify.annotations.NullMarked;
