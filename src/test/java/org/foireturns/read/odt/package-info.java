@NullMarked
package org.foireturns.read.odt;

import org.jspecify.annotations.NullMarked;
