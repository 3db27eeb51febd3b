/** Which files lie in the input folder, what they are by content, and whose they are by name. */
@NullMarked
package org.foireturns.intake;

import org.jspecify.annotations.NullMarked;
