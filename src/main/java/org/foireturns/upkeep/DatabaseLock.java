package org.foireturns.upkeep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.foireturns.store.LockRow;
import org.foireturns.store.LockStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Held by the one run that may use a database which several machines share. The holder shows every few seconds that it
 * lives. It is taken over from a process of this machine that has ended, and from one of another machine that has been
 * silent for a minute.
 */
public final class DatabaseLock {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseLock.class);
    private static final Duration BEAT = Duration.ofSeconds(10);
    static final Duration SILENCE = Duration.ofMinutes(1);

    private final LockStore store;
    private final boolean embedded;
    private final Clock clock;
    private final String host;

    /**
     * The lock of a database.
     *
     * @param embedded whether no other process can have the database open, so that whoever held the lock is dead
     * @param host as {@link ThisProcess#host()} says
     */
    public DatabaseLock(LockStore store, boolean embedded, Clock clock, String host) {
        this.store = store;
        this.embedded = embedded;
        this.clock = clock;
        this.host = host;
    }

    /** Whether a JDBC address names a database that no other process can have open. */
    public static boolean embedded(String url) {
        return url.matches("jdbc:h2:(file|mem):.*");
    }

    /** Whether no other process can have the database open. */
    public boolean embedded() {
        return embedded;
    }

    /**
     * Takes the lock.
     *
     * @throws RunLock.Locked when another run holds it
     */
    public Held take() throws RunLock.Locked {
        LockRow seen = store.read();
        if (!seen.free() && alive(seen)) {
            throw locked(seen);
        }
        if (!seen.free()) {
            LOG.info("took over from process {} on {}, silent for {}", seen.pid(), seen.host(), seen.silent());
        }
        Instant now = clock.instant();
        LockRow mine = new LockRow(
                UUID.randomUUID().toString(), host, ThisProcess.pid(), ThisProcess.born(), now, 0, Duration.ZERO);
        if (!store.swap(seen, mine)) {
            throw locked(store.read());
        }
        return new Held(mine.token());
    }

    private boolean alive(LockRow holder) {
        boolean ended = holder.host().equals(host) && ThisProcess.ended(holder.pid(), holder.born());
        return !embedded && !ended && holder.silent().compareTo(SILENCE) < 0;
    }

    private static RunLock.Locked locked(LockRow holder) {
        return new RunLock.Locked(
                "the database", RunLock.holder(holder.pid(), ThisProcess.shown(holder.host()), holder.since()));
    }

    /** The lock while it is held. */
    public final class Held implements AutoCloseable {
        private final String token;
        private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "lock-beat");
            thread.setDaemon(true);
            return thread;
        });

        private final ScheduledFuture<?> beats;

        private Held(String token) {
            this.token = token;
            this.beats = heart.scheduleAtFixedRate(this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
        }

        private void beat() {
            try {
                store.beat(token);
            } catch (DataAccessException e) {
                LOG.warn("the database did not answer: {}", e.getClass().getName());
            }
        }

        /**
         * Makes sure that nobody has taken over, as happens to a machine that slept.
         *
         * @throws IllegalStateException when somebody has
         */
        public void require() {
            if (!store.beat(token)) {
                throw new IllegalStateException("another run has taken over");
            }
        }

        @Override
        public void close() {
            beats.cancel(false);
            heart.shutdown();
            store.release(token);
        }
    }
}
