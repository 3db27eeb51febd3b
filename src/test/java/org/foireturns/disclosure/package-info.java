/** Canaries in every place of a file that the screen looks at, and runs that must not let one sing. */
@NullMarked
package org.foireturns.disclosure;

import org.jspecify.annotations.NullMarked;
