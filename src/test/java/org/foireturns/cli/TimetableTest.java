package org.foireturns.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimetableTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 2 * * *    | 2026-11-21T12:00:00Z | 2026-11-22T02:00Z
            0 0 2 * * *  | 2026-11-21T12:00:00Z | 2026-11-22T02:00Z
            0 2 * * *    | 2026-07-01T00:30:00Z | 2026-07-01T02:00+01:00
            0 2 * * *    | 2026-07-01T01:00:00Z | 2026-07-02T02:00+01:00
            30 6 * * MON | 2026-11-21T12:00:00Z | 2026-11-23T06:30Z
            @daily       | 2026-11-21T12:00:00Z | 2026-11-22T00:00Z
            """)
    void theNextTimeIsByTheClockOnTheWall(String cron, Instant now, String next) {
        assertThat(Timetable.of(cron).after(now)).map(TimetableTest::shown).contains(next);
    }

    @Test
    void whenClocksGoBackATimeShownTwiceIsTakenOnce() {
        assertThat(nights("30 1 * * *", "2026-10-24T12:00:00Z", 3))
                .containsExactly("2026-10-25T01:30+01:00", "2026-10-26T01:30Z", "2026-10-27T01:30Z");
    }

    @Test
    void whenClocksGoForwardATimeThatIsSkippedComesAnHourLater() {
        assertThat(nights("30 1 * * *", "2027-03-27T12:00:00Z", 3))
                .containsExactly("2027-03-28T02:30+01:00", "2027-03-29T01:30+01:00", "2027-03-30T01:30+01:00");
    }

    @Test
    void theHourThatIsShownTwiceIsRunInOnceByAnHourlyTimetable() {
        assertThat(nights("0 * * * *", "2026-10-24T23:30:00Z", 3))
                .containsExactly("2026-10-25T01:00+01:00", "2026-10-25T02:00Z", "2026-10-25T03:00Z");
    }

    @Test
    void aDayThatNeverComesHasNoNextTime() {
        assertThat(Timetable.of("0 2 30 2 *").after(Instant.parse("2026-11-21T12:00:00Z")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2 o'clock", "0 25 * * *", "0 2 * *"})
    void anythingElseIsRefused(String cron) {
        assertThatThrownBy(() -> Timetable.of(cron)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> nights(String cron, String start, int count) {
        Timetable timetable = Timetable.of(cron);
        List<String> nights = new ArrayList<>();
        Instant moment = Instant.parse(start);
        for (int i = 0; i < count; i++) {
            ZonedDateTime next = timetable.after(moment).orElseThrow();
            nights.add(shown(next));
            moment = next.toInstant();
        }
        return nights;
    }

    private static String shown(ZonedDateTime time) {
        return time.toOffsetDateTime().toString();
    }
}
