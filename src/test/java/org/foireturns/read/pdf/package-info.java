@NullMarked
package org.foireturns.read.pdf;

import org.jspecify.annotations.NullMarked;
