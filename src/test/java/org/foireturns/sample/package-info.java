/** The whole job on the project's own input and books. */
@NullMarked
package org.foireturns.sample;

import org.jspecify.annotations.NullMarked;
