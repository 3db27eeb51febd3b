/** What every reader keeps to: its form, what it gives back, how much it takes, and how it refuses. */
@NullMarked
package org.foireturns.read.contract;

import org.jspecify.annotations.NullMarked;
