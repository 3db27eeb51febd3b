/** The conditions that a candidate must meet, as Bean Validation annotations; their rules live in validate.rule. */
@NullMarked
package org.foireturns.model.constraint;

import org.jspecify.annotations.NullMarked;
