package org.foireturns.store;

import java.time.Duration;
import java.time.Instant;

/**
 * Who holds the database's lock.
 *
 * @param token of the holder, empty when nobody holds it
 * @param host the machine, or the part of one within which process numbers mean the same
 * @param born when the process started, as its machine says
 * @param since when it took the lock
 * @param beats how often it has shown that it lives
 * @param silent how long ago that was, by the database's clock
 */
public record LockRow(String token, String host, long pid, Instant born, Instant since, long beats, Duration silent) {
    public boolean free() {
        return token.isEmpty();
    }
}
