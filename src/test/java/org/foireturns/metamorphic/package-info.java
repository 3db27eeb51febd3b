/** Returns that are changed in ways that change no number, and must be understood as before. */
@NullMarked
package org.foireturns.metamorphic;

import org.jspecify.annotations.NullMarked;
