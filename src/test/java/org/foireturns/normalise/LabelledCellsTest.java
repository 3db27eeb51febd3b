package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.junit.jupiter.api.Test;

/** Blank cells are known by the labels of their row and column. */
class LabelledCellsTest {
    private static final String TWO_BLANKS = """
            Gender |2023|2024
            Girls  |30  |31
            Boys   |12  |
            Unknown|    |1
            """;

    private static LabelledCells table(String drawing, int down) {
        return LabelledCells.of(DrawnTable.of(drawing, down));
    }

    private static List<String> found(LabelledCells table, String words) {
        return table.blanks(words).stream()
                .flatMap(cells -> cells.stream().map(Address::toString))
                .toList();
    }

    @Test
    void aBlankCellIsNamedByItsRowAndColumn() {
        LabelledCells table = table(TWO_BLANKS, 0);
        assertThat(table.words(table.blanks())).isEqualTo("Boys, 2024 | Unknown, 2023");
    }

    @Test
    void theyAreFoundWhereverTheTableStands() {
        assertThat(found(table(TWO_BLANKS, 7), "Boys, 2024 | Unknown, 2023")).containsExactly("C10", "B11");
        assertThat(table(TWO_BLANKS, 7).has("Girls, 2023 | Boys, 2024")).isTrue();
        assertThat(table(TWO_BLANKS, 7).has("Women, 2023")).isFalse();
    }

    @Test
    void noneIsFoundUnlessAllAreBlankStill() {
        assertThat(found(table(TWO_BLANKS.replace("12  |", "12  |3"), 0), "Boys, 2024 | Unknown, 2023"))
                .isEmpty();
        assertThat(found(table(TWO_BLANKS, 0), "")).isEmpty();
    }

    @Test
    void ofSeveralWithTheSameLabelsEachIsToldByItsPlaceAmongThem() {
        String alike = TWO_BLANKS.replace("Unknown", "Boys   ");
        LabelledCells table = table(alike, 0);
        String words = table.words(table.blanks());
        assertThat(words).isEqualTo("Boys, 2024 [1 of 2] | Boys, 2023 [2 of 2]");
        assertThat(found(table(alike, 2), words)).containsExactly("C5", "B6");
        assertThat(found(table(TWO_BLANKS, 2), words)).isEmpty();
    }

    @Test
    void aRowWithoutAnyNumberIsKnownByTheOneAboveItToo() {
        LabelledCells table = table("""
                Gender |2023|2024
                Girls  |30  |31
                Boys   |    |
                """, 0);
        assertThat(table.words(table.blanks())).isEqualTo("Boys (below Girls), 2023 | Boys (below Girls), 2024");
    }

    @Test
    void tooManyAreNotNamed() {
        String wide = Stream.iterate(0, i -> i + 1)
                .limit(120)
                .map(i -> "|" + (2000 + i))
                .reduce("Gender", String::concat);
        String numbers = wide.replaceAll("\\|[0-9]+", "|1").replace("Gender", "Girls");
        LabelledCells table = table(
                wide + "\n" + numbers + "\n" + wide.replaceAll("\\|[0-9]+", "|").replace("Gender", "Boys"), 0);
        assertThat(table.blanks()).hasSize(120);
        assertThat(table.words(table.blanks())).isEmpty();
    }
}
