/**
 * {@code report.html}: what each of its parts shows, as a view. The templates of {@code src/main/jte} print the views.
 */
@NullMarked
package org.foireturns.report.page;

import org.jspecify.annotations.NullMarked;
