package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** When the offence of a row was recorded. */
class RowDatesTest {
    private static List<String> years(String sheet, String drawing) {
        return DrawnList.named(sheet, drawing).read().rows().stream()
                .map(row -> row.place().row() + " "
                        + (row.period() == null ? "-" : row.period().words()))
                .toList();
    }

    @Test
    void itsOwnDayGoesBeforeAHeading() {
        assertThat(years("Sheet1", """
                | Crime no | Recorded   | Sex | Age | App      |
                | 2023/24  |            |     |     |          |
                | 24000101 | 2024-04-02 | F   | 13  | Snapchat |
                | 24000102 |            | M   | 12  | Kik      |
                | 24000103 | 2024-05-02 | F   | 13  | Snapchat |
                """)).containsExactly("3 2024/25", "4 2023/24", "5 2024/25");
    }

    @Test
    void withoutAColumnOfDaysTheHeadingOrTheLineOverTheListSaysIt() {
        String list = """
                | Crime no | Sex | Age | App      |
                | 24000101 | F   | 13  | Snapchat |
                | 24000102 | M   | 12  | Kik      |
                """;
        assertThat(years("2024-25", list)).containsExactly("2 2024/25", "3 2024/25");
        assertThat(years("2024-25", list + "| 2023/24 | | | |\n| 24000103 | F | 13 | Kik |\n"))
                .containsExactly("2 2024/25", "3 2024/25", "5 2023/24");
    }

    /** A blank day beside days of other rows is unknown, whatever the line over the list says. */
    @Test
    void aBlankDayIsNotTheYearOfTheList() {
        assertThat(years("2024-25", """
                | Crime no | Recorded   | Sex | Age | App      |
                | 24000101 | 2024-04-02 | F   | 13  | Snapchat |
                | 24000102 |            | M   | 12  | Kik      |
                | 24000103 | 2024-05-02 | F   | 13  | Snapchat |
                """)).containsExactly("2 2024/25", "3 -", "4 2024/25");
    }

    /** Reported in March and recorded in April: the line over the list is about recording. */
    @Test
    void aDayOfReportingOutsideOfTheTitleIsWithinIt() {
        assertThat(years("Sheet1", """
                | Offences 2024/25 |            |     |     |          |
                | Crime no         | Reported   | Sex | Age | App      |
                | 24000101         | 2024-03-30 | F   | 13  | Snapchat |
                | 24000102         | 2024-04-03 | M   | 12  | Kik      |
                """)).containsExactly("3 2024/25", "4 2024/25");
    }
}
