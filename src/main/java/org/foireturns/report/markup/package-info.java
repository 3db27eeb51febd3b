/** Rebuilt copies of returns, with what was noticed marked in the cells. Only what a reader sees is in them. */
@NullMarked
package org.foireturns.report.markup;

import org.jspecify.annotations.NullMarked;
