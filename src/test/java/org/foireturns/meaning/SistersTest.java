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
}
