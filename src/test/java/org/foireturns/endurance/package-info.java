/** The job as a process of its own: killed, crossed, and given broken disks and databases. */
@NullMarked
package org.foireturns.endurance;

import org.jspecify.annotations.NullMarked;
