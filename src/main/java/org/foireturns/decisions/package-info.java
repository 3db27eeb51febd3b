/** The officer's answers: what each is bound to, whether it still holds, and what it settles. */
@NullMarked
package org.foireturns.decisions;

import org.jspecify.annotations.NullMarked;
