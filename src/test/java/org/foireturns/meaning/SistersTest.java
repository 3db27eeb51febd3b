package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import org.junit.jupiter.api.Test;

class SistersTest {
    private static final String TABLE = """
            | S.15A offences 2024/25 |   |
            | 11 and under           | 4 |
            | 12-15                  | 9 |
            """;

    @Test
    void unknownAmongSheetsNamedByGenderIsAnUnknownGender() {
        assertThat(DrawnMeanings.of(List.of(grid("Female", TABLE), grid("Male", TABLE), grid("Unknown", TABLE))))
                .containsEntry("Female!B2", "2024/25 female 0-11 all")
                .containsEntry("Unknown!B2", "2024/25 unknown 0-11 all");
    }

    @Test
    void aloneItSaysNothing() {
        assertThat(DrawnMeanings.of(List.of(grid("Unknown", TABLE), grid("Notes", TABLE))))
                .doesNotContainValue("2024/25 unknown 0-11 all");
    }

    @Test
    void unknownAmongCornersThatNamePlatformsIsAnUnknownPlatform() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25 |       |       |
                | ALL PLATFORMS           | 12-15 | 16-17 |
                | Female                  | 60    | 7     |
                | Male                    | 15    | 1     |
                |                         |       |       |
                | SNAPCHAT                | 12-15 | 16-17 |
                | Female                  | 23    | 3     |
                | Male                    | 6     | 0     |
                |                         |       |       |
                | KIK                     | 12-15 | 16-17 |
                | Female                  | 12    | 1     |
                | Male                    | 3     | 0     |
                |                         |       |       |
                | NOT RECORDED            | 12-15 | 16-17 |
                | Female                  | 9     | 1     |
                | Male                    | 2     | 0     |
                """))
                .containsEntry("B3", "2024/25 female 12-15 all")
                .containsEntry("B7", "2024/25 female 12-15 snapchat")
                .containsEntry("B15", "2024/25 female 12-15 unknown");
    }
}
