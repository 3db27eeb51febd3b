@NullMarked
package org.foireturns.read.worker;

import org.jspecify.annotations.NullMarked;
