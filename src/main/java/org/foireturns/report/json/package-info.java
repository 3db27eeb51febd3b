/** What programs read: {@code run.json}, which says what a run was, and the schema of {@code observations.csv}. */
@NullMarked
package org.foireturns.report.json;

import org.jspecify.annotations.NullMarked;
