/** The words of the project as small immutable types; the domain speaks only these. */
@NullMarked
package org.foireturns.model;

import org.jspecify.annotations.NullMarked;
