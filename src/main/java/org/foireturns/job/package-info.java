/** The Spring Batch job: intake, load, reconcile, report. */
@NullMarked
package org.foireturns.job;

import org.jspecify.annotations.NullMarked;
