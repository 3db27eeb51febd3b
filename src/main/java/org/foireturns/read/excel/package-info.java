/** Excel's formats; the only package that sees POI. */
@NullMarked
package org.foireturns.read.excel;

import org.jspecify.annotations.NullMarked;
