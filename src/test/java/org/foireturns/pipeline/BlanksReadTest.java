package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.GridText;
import org.foireturns.model.Grid;
import org.foireturns.model.Outcome;
import org.foireturns.model.Provenance;
import org.junit.jupiter.api.Test;

class BlanksReadTest {
    private static final String TABLE = """
            | Offences of sexual communication with a child |
            | Victim   | 2023/24 | 2024/25 |
            | Female   | 120     |         |
            | Male     | 30      | 12      |
            | Unknown  |         | 2       |
            """;
    private static final String NOTE = "A blank cell means that no offence was recorded.";

    private static List<String> told(DrawnReturn drawn) {
        return drawn.reading().findings().stream()
                .filter(line -> line.code().equals("blanks-explained"))
                .map(line -> line.place().cell() + " " + line.message())
                .toList();
    }

    @Test
    void theNoteThatExplainsEmptyCellsIsNamedAndTheyAreShownEmpty() {
        DrawnReturn drawn = DrawnReturn.sheets(GridText.grid("Data", TABLE + "| " + NOTE + " |\n"));

        assertThat(told(drawn))
                .containsExactly(
                        "B3:C5 Empty cells (C3, B5) were read as the return explains them: \"" + NOTE + "\" at A6.");
        assertThat(drawn.observations()).contains("C3 2024/25 female 0", "B5 2023/24 unknown 0");
        assertThat(typed(drawn, "C3")).isEmpty();
        assertThat(typed(drawn, "C4")).isEqualTo("12");
    }

    @Test
    void aNoteOnAnotherSheetIsNamedWithIt() {
        Grid notes = GridText.grid("Notes", "| " + NOTE + " |\n");

        assertThat(told(DrawnReturn.sheets(GridText.grid("Data", TABLE), notes)))
                .singleElement()
                .asString()
                .endsWith("\"" + NOTE + "\" at A1 on Notes.");
    }

    @Test
    void nothingIsToldOfEmptyCellsThatNobodyExplains() {
        assertThat(told(DrawnReturn.sheets(GridText.grid("Data", TABLE)))).isEmpty();
    }

    private static String typed(DrawnReturn drawn, String cell) {
        return drawn.blocks().stream()
                .flatMap(block -> block.outcomes().stream())
                .filter(Outcome.Accepted.class::isInstance)
                .map(outcome -> ((Outcome.Accepted) outcome).observation().provenance())
                .filter(source -> source.cells().toString().equals(cell))
                .map(Provenance::text)
                .findFirst()
                .orElseThrow();
    }
}
