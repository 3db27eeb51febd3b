/** Commands and exit statuses. */
@NullMarked
package org.foireturns.cli;

import org.jspecify.annotations.NullMarked;
