package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RunningTotalsTest {
    private static String table(String head, int first, int step) {
        StringBuilder drawn =
                new StringBuilder("| S.15A offences, 2024/25 (cumulative) | |\n| Month | " + head + " |\n");
        String[] months = {
            "April 2024",
            "May 2024",
            "June 2024",
            "July 2024",
            "August 2024",
            "September 2024",
            "October 2024",
            "November 2024",
            "December 2024",
            "January 2025",
            "February 2025",
            "March 2025"
        };
        for (int i = 0; i < months.length; i++) {
            drawn.append("| ")
                    .append(months[i])
                    .append(" | ")
                    .append(first + i * step)
                    .append(" |\n");
        }
        return drawn.toString();
    }

    @Test
    void theLastMonthIsTheYear() {
        Map<String, String> said = DrawnMeanings.of(table("Cumulative offences", 5, 6));
        assertThat(said).containsEntry("B14", "2024/25 all all all").containsEntry("B3", "left out: cumulative");
    }

    @Test
    void onesThatBeganEarlierAreAskedAbout() {
        assertThat(DrawnMeanings.of(table("Cumulative offences", 90, 6)).get("B14"))
                .startsWith("asked: is a running total");
    }

    @Test
    void onesThatFallAreAskedAbout() {
        assertThat(DrawnMeanings.of(table("Cumulative offences", 90, -6)).values())
                .allMatch(said -> said.startsWith("asked: is a running total"));
    }

    @Test
    void besideTheMonthsThemselvesTheyCountNothing() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences | April 2024 | May 2024 | June 2024 |
                | Offences       | 5          | 6        | 7         |
                | Running total  | 5          | 11       | 18        |
                """))
                .containsEntry("D2", "1 June 2024 to 30 June 2024 all all all")
                .containsEntry("D3", "left out: cumulative");
    }

    @Test
    void aYearToDateIsAskedAboutWhereItsTableTellsNothingElse() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences | 2024/25 year to date |
                | Girls          | 20                   |
                """).get("B2")).startsWith("asked: is a running total");
        assertThat(DrawnMeanings.of("""
                | S.15A offences | 2023/24 | 2024/25 year to date |
                | Girls          | 30      | 20                   |
                """)).containsEntry("C2", "left out: cumulative");
    }

    @Test
    void onesWhoseLabelTellsTheirTimeAreOfThatTime() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences | 2023/24 | 1 April 2024 to 30 September 2024 (part year) |
                | Girls          | 30      | 20                   |
                """)).containsEntry("C2", "1 April 2024 to 30 September 2024 female all all");
    }

    @Test
    void aLaterQuarterIsTheLastOfThoseAddedUp() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences | 2023/24 | Q3 2024/25 year to date |
                | Girls          | 30      | 20                      |
                """).get("C2")).startsWith("asked: is a running total");
    }

    @Test
    void yearsToDateBetweenQuartersAreLeftOut() {
        assertThat(DrawnMeanings.of("""
                | Offences 71/17 | 2024/25 |     |    |     |    |     |    |
                | Victim         | Q1      | YTD | Q2 | YTD | Q3 | YTD | Q4 |
                | Female         | 5       | 5   | 6  | 11  | 7  | 18  | 3  |
                | Male           | 3       | 3   | 4  | 7   | 2  | 9   | 1  |
                """))
                .containsEntry("B3", "1 April 2024 to 30 June 2024 female all all")
                .containsEntry("C3", "left out: cumulative")
                .containsEntry("D4", "1 July 2024 to 30 September 2024 male all all")
                .containsEntry("F4", "1 October 2024 to 31 December 2024 male all all");
    }
}
