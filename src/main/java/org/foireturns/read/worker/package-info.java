/** Files are read in a JVM of their own, which may hang or die without harm to the run. */
@NullMarked
package org.foireturns.read.worker;

import org.jspecify.annotations.NullMarked;
