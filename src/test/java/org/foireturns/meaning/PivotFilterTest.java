package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Style;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PivotFilterTest {
    private static @Nullable String filter(String... row) {
        List<Cell> cells = new ArrayList<>();
        for (String text : row) {
            cells.add(Cell.text(new Address(0, cells.size()), text, Style.PLAIN));
        }
        return PivotFilter.of(cells.get(1), cells, Grammars.ofConfig());
    }

    @ParameterizedTest
    @CsvSource({"Victim gender, Female", "Victim gender, (All)", "Financial year, 2024/25", "Victim age, Unknown"})
    void itIsAnAxisAndWhatItTells(String name, String value) {
        assertThat(filter(name, value)).isEqualTo(name + ": " + value);
    }

    @ParameterizedTest
    @CsvSource({"Female, Victim gender", "Total, Female", "Victim gender, Victim age", "Victim gender, not by us"})
    void otherPairsAreNone(String name, String value) {
        assertThat(filter(name, value)).isNull();
    }

    @Test
    void norAreThreeTexts() {
        assertThat(filter("Victim gender", "Female", "Male")).isNull();
    }

    @Test
    void pairsMayStandBesideEachOther() {
        List<Cell> row = List.of(
                Cell.text(new Address(0, 0), "Offence", Style.PLAIN),
                Cell.text(new Address(0, 1), "88/9 Meeting a child following sexual grooming", Style.PLAIN),
                Cell.text(new Address(0, 7), "Victim gender", Style.PLAIN),
                Cell.text(new Address(0, 8), "Male", Style.PLAIN));
        assertThat(PivotFilter.of(row.get(1), row, Grammars.ofConfig()))
                .isEqualTo("Offence: 88/9 Meeting a child following sexual grooming");
        assertThat(PivotFilter.of(row.get(3), row, Grammars.ofConfig())).isEqualTo("Victim gender: Male");
        assertThat(PivotFilter.of(row.get(2), row, Grammars.ofConfig())).isNull();
    }
}
