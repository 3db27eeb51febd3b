@NullMarked
package org.foireturns.read.word;

import org.jspecify.annotations.NullMarked;
