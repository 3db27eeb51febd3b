package org.foireturns.explain;

import org.jspecify.annotations.Nullable;

/**
 * Which way to read a part of a sheet won, and over which.
 *
 * @param next the best of the others; null where there is no other
 */
public record Choice(Look won, @Nullable Look next) {
    /** The choice after one more look: the better one wins, and of two that are equally good the earlier. */
    static Choice between(@Nullable Choice before, Look look) {
        if (before == null) {
            return new Choice(look, null);
        }
        if (look.standing() > before.won.standing()) {
            return new Choice(look, before.won);
        }
        boolean better = before.next == null || look.standing() > before.next.standing();
        return better ? new Choice(before.won, look) : before;
    }

    boolean isWonBy(Look look) {
        return won.equals(look);
    }
}
