@NullMarked
package org.foireturns.read.text;

import org.jspecify.annotations.NullMarked;
