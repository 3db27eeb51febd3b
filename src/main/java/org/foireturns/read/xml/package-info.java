/** Zip containers and XML parts of files that nobody has vouched for. */
@NullMarked
package org.foireturns.read.xml;

import org.jspecify.annotations.NullMarked;
