/** Candidate to outcome, by Bean Validation. */
@NullMarked
package org.foireturns.validate;

import org.jspecify.annotations.NullMarked;
