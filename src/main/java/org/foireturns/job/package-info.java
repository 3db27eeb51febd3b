/**
 * The Spring Batch job: intake, load, reconcile, report; on one machine or many. Batch is known here and nowhere else.
 */
@NullMarked
package org.foireturns.job;

import org.jspecify.annotations.NullMarked;
