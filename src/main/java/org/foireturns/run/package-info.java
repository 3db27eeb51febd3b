/** One night: what was asked for, the settings, what it is known by, its plan and its ending. */
@NullMarked
package org.foireturns.run;

import org.jspecify.annotations.NullMarked;
