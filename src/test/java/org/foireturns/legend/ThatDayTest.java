package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Cell;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;

class ThatDayTest {
    private static String read(String text) {
        return new ThatDay(Grammars.ofConfig(), Map.of("that_day", List.of("that date", "then")))
                .writtenOut(new Workbook(List.of(grid("| " + text + " |")), List.of())).grids().get(0).cells().stream()
                        .map(Cell::text)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void theDayNamedBeforeTakesThePlaceOfTheWords() {
        assertThat(read("Compulsory from 1 October 2024. Figures are from that date to 31 March 2025 only."))
                .endsWith("Figures are from 1 October 2024 to 31 March 2025 only.");
        assertThat(read("The field exists since 1/10/2024 and figures are from then to 31 March 2025"))
                .endsWith("from 1 October 2024 to 31 March 2025");
    }

    @Test
    void noneOrTwoDaysBeforeLeaveThem() {
        assertThat(read("Figures are from that date to 31 March 2025")).contains("that date");
        assertThat(read("Changed on 1 May 2024 and 1 October 2024. From that date on"))
                .endsWith("From that date on");
        assertThat(read("On 1 October 2024 authenticated users")).contains("authenticated");
    }
}
