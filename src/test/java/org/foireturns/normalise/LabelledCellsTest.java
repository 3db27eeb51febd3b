package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Label;
import org.foireturns.model.RawObservation;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;

/** Blank cells are known by the labels of their row and column. */
class LabelledCellsTest {
    private static final String TWO_BLANKS = """
            Gender |2023|2024
            Girls  |30  |31
            Boys   |12  |
            Unknown|    |1
            """;

    /** A table with heads in its first line and labels in its first column, some rows further down. */
    private static LabelledCells table(String drawing, int down) {
        List<String[]> lines =
                drawing.lines().map(line -> line.split("\\|", -1)).toList();
        List<Label> labels = new ArrayList<>();
        List<RawObservation> values = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            for (int column = 0; column < lines.get(row).length; column++) {
                String text = lines.get(row)[column].strip();
                if (row == 0 || column == 0) {
                    labels.add(label(row + down, column, text));
                } else if (!text.isEmpty()) {
                    values.add(new RawObservation(
                            cell(row + down, column, text),
                            List.of(label(row + down, 0, lines.get(row)[0].strip())),
                            List.of(label(down, column, lines.get(0)[column].strip()))));
                }
            }
        }
        return LabelledCells.of(new Block.Table(CellRange.parse("A1:Z99"), labels, List.of(), List.of(), values));
    }

    private static Label label(int row, int column, String text) {
        return Label.of(cell(row, column, text));
    }

    private static Cell cell(int row, int column, String text) {
        return Cell.text(new Address(row, column), text, Style.PLAIN);
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
