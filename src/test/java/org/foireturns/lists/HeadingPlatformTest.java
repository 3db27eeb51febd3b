package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.GridText;
import org.foireturns.model.Cell;
import org.junit.jupiter.api.Test;

class HeadingPlatformTest {
    private final HeadingPlatform platforms = new HeadingPlatform();

    private void under(String... headings) {
        for (Cell cell :
                GridText.grid("| " + String.join(" |\n| ", headings) + " |\n").cells()) {
            platforms.heading(cell, DrawnList.WORDS.read(cell.text()));
        }
    }

    private String over(int row) {
        Cell cell = platforms.over(row);
        return cell == null ? "" : cell.text();
    }

    @Test
    void aHeadingHoldsUntilTheNext() {
        under("April 2024", "Snapchat (52)", "May 2024", "Instagram", "Some new app", "Not recorded");
        assertThat(over(0)).isEmpty();
        assertThat(over(2)).isEqualTo("Snapchat (52)");
        assertThat(over(3)).isEqualTo("Instagram");
        assertThat(over(4)).isEqualTo("Some new app");
        assertThat(over(9)).isEqualTo("Not recorded");
    }

    @Test
    void withoutAnyPlatformTheOthersAreNone() {
        under("Some new app", "Not recorded", "Female");
        assertThat(platforms.any()).isFalse();
    }

    @Test
    void rowsBelowPlatformsAreOfTheseAndAnOffenceMayStandBelowTwo() {
        assertThat(DrawnList.of("""
                | Snapchat   |            |        |     |
                | Crime ref  | Recorded   | Gender | Age |
                | 240012836  | 2024-04-04 | Female | 14  |
                | 240015239  | 2024-04-20 | Male   | 15  |
                | Sub total  |            |        | 2   |
                | Kik        |            |        |     |
                | Crime ref  | Recorded   | Gender | Age |
                | 240012836  | 2024-04-04 | Female | 14  |
                | 240015454  | 2024-04-21 | Female | 13  |
                | Sub total  |            |        | 2   |
                """).read().said())
                .contains("3 2024/25 female 14 snapchat", "8 2024/25 female 14 kik", "9 2024/25 female 13 kik");
    }
}
