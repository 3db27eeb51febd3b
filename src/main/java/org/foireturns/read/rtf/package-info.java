/** Rich text documents to sheets. */
@NullMarked
package org.foireturns.read.rtf;

import org.jspecify.annotations.NullMarked;
