/**
 * Puts together what goes out: an edition, all its files in one folder, each by the room that makes it; and what is
 * sent to the forces when a request is made.
 */
@NullMarked
package org.foireturns.report.edition;

import org.jspecify.annotations.NullMarked;
