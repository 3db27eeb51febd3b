/** PDF documents: the letters of a page with their places, and the tables that lines or columns of words make. */
@NullMarked
package org.foireturns.read.pdf;

import org.jspecify.annotations.NullMarked;
