@NullMarked
package org.foireturns.read.document;

import org.jspecify.annotations.NullMarked;
