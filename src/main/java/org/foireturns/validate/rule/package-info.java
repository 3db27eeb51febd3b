/** One class per rule of the candidate's constraints. */
@NullMarked
package org.foireturns.validate.rule;

import org.jspecify.annotations.NullMarked;
