/** Does it add up: tie-outs, revisions, the number that stands. */
@NullMarked
package org.foireturns.reconcile;

import org.jspecify.annotations.NullMarked;
