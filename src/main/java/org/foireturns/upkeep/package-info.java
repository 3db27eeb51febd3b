/** Keeps the data in order: who may use it, what is set aside for good, what is deleted and when. */
@NullMarked
package org.foireturns.upkeep;

import org.jspecify.annotations.NullMarked;
