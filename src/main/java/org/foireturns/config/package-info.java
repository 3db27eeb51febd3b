/** Settings and books from the config folder, checked before any work. */
@NullMarked
package org.foireturns.config;

import org.jspecify.annotations.NullMarked;
