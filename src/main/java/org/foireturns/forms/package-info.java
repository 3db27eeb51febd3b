/** Forms that come back filled in: their answers become decisions before a run looks for returns. */
@NullMarked
package org.foireturns.forms;

import org.jspecify.annotations.NullMarked;
