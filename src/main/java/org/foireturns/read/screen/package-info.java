/** What a force did not mean to send: looked for in the original bytes before any value is used. */
@NullMarked
package org.foireturns.read.screen;

import org.jspecify.annotations.NullMarked;
