package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RisingMonthsTest {
    private static final String[] MONTHS = {
        "April 2024", "May 2024", "June 2024", "July 2024", "August 2024", "September 2024", "October 2024"
    };

    private static String table(int[] girls, int[] boys, String end) {
        StringBuilder drawn = new StringBuilder("| S.15A offences | Girls | Boys |\n");
        for (int at = 0; at < girls.length; at++) {
            drawn.append("| %s | %d | %d |%n".formatted(MONTHS[at], girls[at], boys[at]));
        }
        return drawn + end;
    }

    private static final int[] RUNNING = {10, 23, 32, 38, 47, 63};
    private static final int[] COUNTS = {10, 23, 12, 18, 9, 16};

    @Test
    void monthsThatRiseFromEachToTheNextAreAskedAbout() {
        Map<String, String> said = DrawnMeanings.of(table(RUNNING, new int[] {1, 1, 2, 2, 2, 4}, ""));
        assertThat(said)
                .containsEntry("B2", "asked: rises from month to month, as a running total does")
                .containsEntry("B7", "asked: rises from month to month, as a running total does")
                .containsEntry("C3", "asked: rises from month to month, as a running total does");
    }

    @Test
    void whatFallsIsCounted() {
        assertThat(DrawnMeanings.of(table(COUNTS, new int[] {1, 1, 2, 2, 2, 4}, ""))
                        .values())
                .noneMatch(said -> said.startsWith("asked"));
        assertThat(DrawnMeanings.of(table(RUNNING, COUNTS, "")))
                .containsEntry("C3", "1 May 2024 to 31 May 2024 male all all");
    }

    @Test
    void fiveMonthsMayRiseByChance() {
        assertThat(DrawnMeanings.of(table(new int[] {10, 23, 32, 38, 47}, COUNTS, ""))
                        .values())
                .noneMatch(said -> said.startsWith("asked"));
    }

    @Test
    void monthsThatRiseALittleAreCounted() {
        assertThat(DrawnMeanings.of(table(new int[] {10, 12, 13, 15, 18, 20}, COUNTS, ""))
                        .values())
                .noneMatch(said -> said.startsWith("asked"));
    }

    @Test
    void aTotalThatIsTheirSumShowsThatTheyAreCounts() {
        String total = "| April 2024 to September 2024 | 213 | 88 |\n";
        assertThat(DrawnMeanings.of(table(RUNNING, COUNTS, total)).values())
                .noneMatch(said -> said.startsWith("asked"));
    }
}
