/** What can be noticed about a return or a figure: one record per kind of finding, its wording beside it. */
@NullMarked
package org.foireturns.model.finding;

import org.jspecify.annotations.NullMarked;
