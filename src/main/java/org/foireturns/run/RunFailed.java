package org.foireturns.run;

import org.jspecify.annotations.Nullable;

/** Our software or the disk failed; nothing was published. */
public final class RunFailed extends Exception {
    public RunFailed(@Nullable Throwable cause) {
        super("the run failed", cause);
    }
}
