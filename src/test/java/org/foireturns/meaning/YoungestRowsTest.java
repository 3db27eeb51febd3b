package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.foireturns.model.VictimGender;
import org.junit.jupiter.api.Test;

class YoungestRowsTest {
    private static final String YEARS = """
            | S.15A offences |                       |        |
            | Year           | Youngest victim (age) | Gender |
            | 2022-23        | 6                     | Female |
            | 2023-24        | 4                     | Male   |
            | 2024-25        | 7                     | Female |
            """;

    @Test
    void aGenderBesideAnAgeIsOfThatVictim() {
        assertThat(DrawnMeanings.of(YEARS))
                .containsEntry("B3", "left out: youngest victim")
                .containsEntry("C4", "left out: the gender of the youngest victim");
        assertThat(DrawnMeanings.at("B3", YEARS).gender()).isEqualTo(VictimGender.FEMALE);
        assertThat(DrawnMeanings.at("B4", YEARS).gender()).isEqualTo(VictimGender.MALE);
    }

    @Test
    void aNumberBesideAnAgeIsAsBefore() {
        Map<String, String> said = DrawnMeanings.of("""
                | S.15A offences |                       |          |
                | Year           | Youngest victim (age) | Offences |
                | 2023-24        | 6                     | 40       |
                | 2024-25        | 7                     | 60       |
                """);
        assertThat(said).containsEntry("B3", "left out: youngest victim").containsEntry("C4", "2024/25 all all all");
    }
}
