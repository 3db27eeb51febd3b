package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foireturns.model.Address;
import org.foireturns.model.ByColour;
import org.foireturns.model.Cell;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;

class KeyedTest {
    private static final String TABLE = """
            | S.15A offences | 2024/25 | 2024/25 | 2024/25 |
            | Age 12-15      | 30      | 2       | 5       |
            """;

    private static ByColour by(String words, boolean doubtful) {
        return new ByColour(Cell.text(Address.parse("A9"), words, Style.PLAIN), doubtful);
    }

    @Test
    void theKeyOfAColourSaysWhatLabelsDoNot() {
        assertThat(DrawnMeanings.keyed(
                        Map.of(
                                Address.parse("B2"), List.of(by("Female", false)),
                                Address.parse("C2"), List.of(by("victim gender not recorded", false))),
                        TABLE))
                .containsEntry("B2", "2024/25 female 12-15 all")
                .containsEntry("C2", "2024/25 unknown 12-15 all");
    }

    @Test
    void whatSpeaksAgainstALabelOrIsDoubtfulIsAskedAbout() {
        assertThat(DrawnMeanings.keyed(
                        Map.of(
                                Address.parse("B2"), List.of(by("Age 16-17", false)),
                                Address.parse("D2"), List.of(by("Male", true))),
                        TABLE))
                .containsEntry("B2", "asked: contradicts another label of the same number")
                .containsEntry(
                        "D2",
                        "asked: explains the colour of this number, and something else about it speaks against that");
    }

    @Test
    void aKeyThatOnlyNamesTotalsDoubtsNone() {
        assertThat(DrawnMeanings.keyed(Map.of(Address.parse("B2"), List.of(by("totals", true))), """
                        | S.15A offences | 2024/25 |
                        | Age 12-15      | 30      |
                        """))
                .containsEntry("B2", "2024/25 all 12-15 all");
    }
}
