package org.foireturns.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.foireturns.store.LockRow;
import org.foireturns.store.LockStore;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DatabaseLockTest {
    private static final Instant TWO = Instant.parse("2026-11-22T02:00:00Z");
    private static final long NOBODY = 4_000_000_000L;

    private final JdbcTemplate jdbc = database();
    private final LockStore store = new LockStore(jdbc);

    @Test
    void oneRunAtATime() throws RunLock.Locked {
        try (DatabaseLock.Held first = lock("here").take()) {
            first.require();
            RunLock.Locked locked = catchThrowableOfType(
                    RunLock.Locked.class, () -> lock("there").take());
            assertThat(locked.holder())
                    .isEqualTo("process " + ThisProcess.pid() + " on here, since 22 November 2026 at 02:00:00");
            assertThat(locked.what()).isEqualTo("the database");
        }
        try (DatabaseLock.Held second = lock("there").take()) {
            second.require();
        }
    }

    @Test
    void aProcessOfThisMachineThatHasEndedIsTakenOver() throws RunLock.Locked {
        heldBy("here", NOBODY, TWO);

        try (DatabaseLock.Held held = lock("here").take()) {
            held.require();
        }
    }

    @Test
    void aNumberThatAnotherProcessHasByNowIsTakenOver() throws RunLock.Locked {
        heldBy("here", ThisProcess.pid(), ThisProcess.born().minus(Duration.ofDays(3)));

        try (DatabaseLock.Held held = lock("here").take()) {
            held.require();
        }
    }

    @Test
    void anotherMachineIsTakenOverOnlyAfterAMinuteOfSilence() throws RunLock.Locked {
        heldBy("there", NOBODY, TWO);
        assertThatThrownBy(() -> lock("here").take()).isInstanceOf(RunLock.Locked.class);

        jdbc.update("update run_lock set last = dateadd('second', -61, current_timestamp)");

        try (DatabaseLock.Held held = lock("here").take()) {
            held.require();
        }
    }

    @Test
    void whoeverWasTakenOverPublishesNothing() throws RunLock.Locked {
        try (DatabaseLock.Held sleeper = lock("here").take()) {
            LockRow seen = store.read();
            store.swap(seen, new LockRow("other", "there", 1, TWO, TWO, 0, Duration.ZERO));

            assertThatThrownBy(sleeper::require).hasMessage("another run has taken over");
        }
        assertThat(store.read().token())
                .as("not given up by the one that lost it")
                .isEqualTo("other");
    }

    @Test
    void aSignOfLifeInTheLastMomentCounts() {
        heldBy("there", NOBODY, TWO);
        LockRow seen = store.read();
        store.beat("token");

        assertThat(store.swap(seen, new LockRow("other", "here", 1, TWO, TWO, 0, Duration.ZERO)))
                .isFalse();
    }

    @Test
    void whatNobodyElseCanOpenIsNeverHeldByTheLiving() throws RunLock.Locked {
        heldBy("there", NOBODY, TWO);

        try (DatabaseLock.Held held = new DatabaseLock(store, true, Clock.systemUTC(), "here").take()) {
            held.require();
        }
    }

    private DatabaseLock lock(String host) {
        return new DatabaseLock(store, false, Clock.fixed(TWO, ZoneOffset.UTC), host);
    }

    private void heldBy(String host, long pid, Instant born) {
        assertThat(store.swap(store.read(), new LockRow("token", host, pid, born, TWO, 0, Duration.ZERO)))
                .isTrue();
    }

    private static JdbcTemplate database() {
        DriverManagerDataSource source =
                new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .load()
                .migrate();
        return new JdbcTemplate(source);
    }
}
