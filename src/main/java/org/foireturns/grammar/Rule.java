package org.foireturns.grammar;

import java.util.function.Consumer;

/** One way in which tokens make a phrase. */
interface Rule {
    /** Proposes every phrase of its kind that begins at a token. */
    void propose(Text text, int at, Consumer<Edge> edges);
}
