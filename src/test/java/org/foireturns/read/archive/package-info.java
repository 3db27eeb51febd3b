@NullMarked
package org.foireturns.read.archive;

import org.jspecify.annotations.NullMarked;
