package org.foireturns.flow;

/** A file of a run cannot be loaded here, through no fault of its own. */
public final class CannotLoad extends RuntimeException {
    /**
     * A file that cannot be loaded.
     *
     * @param why as a plain sentence that names nothing of the file
     */
    public CannotLoad(String why) {
        super(why);
    }
}
