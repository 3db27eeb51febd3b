package org.foireturns.cli;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/**
 * When to run, by the clock on the wall: a time that the clocks skip in spring is taken as they stand after it, and one
 * that they show twice in autumn only the first time.
 */
final class Timetable {
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final CronExpression times;

    private Timetable(CronExpression times) {
        this.times = times;
    }

    /**
     * The times of a cron expression of five fields (minute first) or six (second first).
     *
     * @throws IllegalArgumentException when it is none
     */
    static Timetable of(String cron) {
        String stripped = cron.strip();
        boolean five = stripped.split("\\s+").length == 5 && !stripped.startsWith("@");
        return new Timetable(CronExpression.parse(five ? "0 " + stripped : stripped));
    }

    /** The next time after a moment; empty when there is none, as for 30 February. */
    Optional<ZonedDateTime> after(Instant moment) {
        LocalDateTime wall = LocalDateTime.ofInstant(moment, LONDON);
        while (true) {
            LocalDateTime next = times.next(wall);
            if (next == null) {
                return Optional.empty();
            }
            ZonedDateTime time = next.atZone(LONDON);
            if (time.toInstant().isAfter(moment)) {
                return Optional.of(time);
            }
            wall = next;
        }
    }
}
