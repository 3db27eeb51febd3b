/**
 * Re-computes what a run published from its lineage and the source files, by none of the code that made it. What it
 * shares with the pipeline all the same, {@code src/docs/verification.md} says.
 */
@NullMarked
package org.foireturns.verify;

import org.jspecify.annotations.NullMarked;
