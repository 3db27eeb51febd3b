/** Documents of words and tables, whatever their format: how they become the sheets that all readers of cells know. */
@NullMarked
package org.foireturns.read.document;

import org.jspecify.annotations.NullMarked;
