@NullMarked
package org.foireturns.decisions;

import org.jspecify.annotations.NullMarked;
