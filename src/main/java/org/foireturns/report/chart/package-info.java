/** The drawings of the page, each with a table that says the same. */
@NullMarked
package org.foireturns.report.chart;

import org.jspecify.annotations.NullMarked;
