@NullMarked
package org.foireturns.describe;

import org.jspecify.annotations.NullMarked;
