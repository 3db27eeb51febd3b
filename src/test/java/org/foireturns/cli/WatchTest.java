package org.foireturns.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchTest {
    private final StringWriter said = new StringWriter();
    private final List<Instant> runs = new ArrayList<>();
    private boolean ending;
    private final SetClock clock = new SetClock("2026-11-21T12:00:00Z");

    @Test
    void aNightThatFailsIsFollowedByAnother() {
        keepUntilNight(3, () -> {
            if (runs.size() == 1) {
                throw new OutOfMemoryError("for the test");
            }
            return ExitStatus.QUESTIONS;
        });

        assertThat(runs)
                .extracting(Instant::toString)
                .containsExactly("2026-11-22T02:00:00Z", "2026-11-23T02:00:00Z", "2026-11-24T02:00:00Z");
        assertThat(said.toString().lines())
                .startsWith(
                        "Next run: Sunday 22 November 2026, 02:00 GMT.",
                        "The run broke off (OutOfMemoryError).",
                        "The run ended with status 75.",
                        "Next run: Monday 23 November 2026, 02:00 GMT.",
                        "The run ended with status 10.",
                        "Next run: Tuesday 24 November 2026, 02:00 GMT.");
    }

    @Test
    void aRunThatTakesLongerThanADayMissesTheTimeInBetween() {
        keepUntilNight(2, () -> {
            clock.now = clock.now.plus(Duration.ofHours(30));
            return ExitStatus.CLEAR;
        });

        assertThat(runs).extracting(Instant::toString).containsExactly("2026-11-22T02:00:00Z", "2026-11-24T02:00:00Z");
    }

    @Test
    void aProcessThatIsToldToEndWaitsForNoOtherNight() throws InterruptedException {
        Watch watch = new Watch(Timetable.of("0 2 * * *"), clock, clock::add, () -> ending, new PrintWriter(said));

        watch.keep(() -> {
            ending = true;
            return ExitStatus.STOPPED;
        });

        assertThat(said.toString().lines())
                .containsExactly("Next run: Sunday 22 November 2026, 02:00 GMT.", "The run ended with status 75.");
    }

    private void keepUntilNight(int last, java.util.function.Supplier<ExitStatus> run) {
        Watch watch = new Watch(Timetable.of("0 2 * * *"), clock, clock::add, () -> ending, new PrintWriter(said));
        assertThatThrownBy(() -> watch.keep(() -> {
                    runs.add(clock.instant());
                    if (runs.size() == last) {
                        clock.breakOff();
                    }
                    return run.get();
                }))
                .isInstanceOf(InterruptedException.class);
    }

    /** A clock that goes on while somebody sleeps. */
    private static final class SetClock extends Clock {
        private Instant now;
        private boolean broken;

        SetClock(String start) {
            this.now = Instant.parse(start);
        }

        void add(Duration time) throws InterruptedException {
            if (broken) {
                throw new InterruptedException("the test is over");
            }
            now = now.plus(time);
        }

        void breakOff() {
            broken = true;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
