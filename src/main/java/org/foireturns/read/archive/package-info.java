/** Archives and e-mails: files that hold files, each of which is a return of its own. */
@NullMarked
package org.foireturns.read.archive;

import org.jspecify.annotations.NullMarked;
