/** Made returns and the runs that are timed on them. Nothing here is a test; the {@code benchmark} profile runs it. */
@NullMarked
package org.foireturns.benchmark;

import org.jspecify.annotations.NullMarked;
