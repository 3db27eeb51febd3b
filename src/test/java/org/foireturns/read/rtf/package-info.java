/** How rich text documents are read. */
@NullMarked
package org.foireturns.read.rtf;

import org.jspecify.annotations.NullMarked;
