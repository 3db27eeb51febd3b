/**
 * What a run makes of what was stored: its edition beside the one before, the controls it must pass, the folders it
 * goes to, the mail that tells of it.
 */
@NullMarked
package org.foireturns.publish;

import org.jspecify.annotations.NullMarked;
