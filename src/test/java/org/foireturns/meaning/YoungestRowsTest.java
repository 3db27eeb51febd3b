package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import org.foireturns.model.VictimGender;
import org.junit.jupiter.api.Test;

class YoungestRowsTest {
    @Test
    void aGenderBesideAnAgeIsOfThatVictim() {
        Map<String, Meant> read = DrawnMeanings.read(List.of(grid("""
                | S.15A offences |                       |        |
                | Year           | Youngest victim (age) | Gender |
                | 2022-23        | 6                     | Female |
                | 2023-24        | 4                     | Male   |
                | 2024-25        | 7                     | Female |
                """)));
        assertThat(DrawnMeanings.words(read.get("B3"))).isEqualTo("left out: youngest victim");
        assertThat(read.get("B3").gender()).isEqualTo(VictimGender.FEMALE);
        assertThat(read.get("B4").gender()).isEqualTo(VictimGender.MALE);
        assertThat(DrawnMeanings.words(read.get("C4"))).isEqualTo("left out: the gender of the youngest victim");
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
