package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import org.foireturns.grammar.Axis;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    @Test
    void titlesThatNameSeveralForcesAreEachOfTheirTable() {
        String drawn = """
                | Kent Police  |         |
                | S.15A        | 2024/25 |
                | Female       | 30      |
                | Male         | 9       |
                |              |         |
                | Essex Police |         |
                | S.15A        | 2024/25 |
                | Female       | 20      |
                | Male         | 4       |
                """;
        assertThat(DrawnMeanings.at("B3", drawn).values()).containsEntry(Axis.FORCE, "kent");
        assertThat(DrawnMeanings.at("B8", drawn).values()).containsEntry(Axis.FORCE, "essex");
    }

    @Test
    void aTitleThatNamesTheOnlyForceSaysWhoSentTheReturnAndNoMore() {
        assertThat(DrawnMeanings.at("B3", """
                | Kent Police |         |
                | S.15A       | 2024/25 |
                | Female      | 30      |
                | Male        | 9       |
                """).values()).doesNotContainKey(Axis.FORCE);
    }

    @Test
    void aTableThatNobodyUnderstandsYieldsToOneThatNamesTheOffence() {
        assertThat(DrawnMeanings.of(List.of(grid("One", """
                        | S.15A offences 2024/25 |    |
                        | Female                 | 30 |
                        | Male                   | 9  |
                        """), grid("Two", """
                        | Zorbing zebras 2024/25 |    |
                        | Female                 | 25 |
                        | Male                   | 4  |
                        """))))
                .containsEntry("One!B2", "2024/25 female all all")
                .containsEntry("Two!B2", "left out: another table");
    }
}
