/** What the database keeps, and how it is written and read. */
@NullMarked
package org.foireturns.store;

import org.jspecify.annotations.NullMarked;
