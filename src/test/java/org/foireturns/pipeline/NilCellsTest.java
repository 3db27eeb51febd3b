package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Label;
import org.foireturns.model.RawObservation;
import org.foireturns.model.Style;
import org.foireturns.normalise.Shelves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NilCellsTest {
    private static Cell text(String at, String text) {
        return Cell.text(Address.parse(at), text, Style.PLAIN);
    }

    /** A block of one value under a label and beside one, where there are such. */
    private static Block block(Cell value, String column, String row) {
        List<Label> columns = column.isEmpty() ? List.of() : List.of(Label.of(text("B1", column)));
        List<Label> rows = row.isEmpty() ? List.of() : List.of(Label.of(text("A2", row)));
        return new Block.Table(
                CellRange.parse("A1:B2"),
                Stream.concat(columns.stream(), rows.stream()).toList(),
                List.of(),
                List.of(),
                List.of(new RawObservation(value, rows, columns)));
    }

    private static SheetReading read(Block... blocks) {
        SheetReading sheet = new SheetReading("Letter", 9, List.of(blocks), List.of(text("A9", "Yours")), Set.of());
        return NilCells.asNotes(sheet, Shelves.normaliser(), Grammars.ofConfig());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nil  | Dear Ann | ''     | true
            Nil  | ''       | ''     | true
            nil  | Female   | ''     | false
            nil  | 2023/24  | ''     | false
            nil  | ''       | Female | false
            nil  | ''       | zorb   | false
            12   | ''       | ''     | false
            zorb | ''       | ''     | false
            """)
    void wordsForNoneThatNoLabelGovernsAreNotes(String value, String column, String row, boolean notes) {
        assertThat(read(block(text("B2", value), column, row)).blocks().isEmpty())
                .isEqualTo(notes);
    }

    @Test
    void aNumberIsNoWord() {
        Cell nought = Cell.number(Address.parse("B2"), BigDecimal.ZERO, Style.PLAIN);
        assertThat(read(block(nought, "", "")).blocks()).hasSize(1);
    }

    @Test
    void itsLabelsAreNotesTooInTheOrderOfTheSheetAndOtherBlocksStay() {
        Block other = block(text("B2", "12"), "Female", "");
        SheetReading read = read(other, block(text("B2", "nil"), "Dear Ann", ""));
        assertThat(read.blocks()).containsExactly(other);
        assertThat(read.notes()).extracting(Cell::text).containsExactly("Dear Ann", "nil", "Yours");
    }

    @Test
    void aSheetWithoutThemIsAsItWas() {
        SheetReading sheet = new SheetReading(
                "Letter", 9, List.of(block(text("B2", "12"), "", "")), List.of(text("A9", "Yours")), Set.of());
        assertThat(NilCells.asNotes(sheet, Shelves.normaliser(), Grammars.ofConfig()))
                .isSameAs(sheet);
    }

    private static DrawnReturn under(String head, String cell) {
        return DrawnReturn.oneYear("| Kent Police, sexual communication with a child, 2024/25 |\n|  |\n" + "| " + head
                + " | Date recorded | Victim gender | Victim age | Platform |\n" + "| " + cell + " |\n");
    }

    @Test
    void aWordForNoneInPlaceOfTheFirstRowOfAListIsANote() {
        assertThat(under("Crime reference", "Dim / Nil").observations()).isEmpty();
        assertThat(under("Crime reference", "Dim / Nil").rejected()).isEmpty();
        assertThat(under("Ref", "Nil").rejected()).isEmpty();
    }

    @Test
    void oneBelowOffencesIsAnAnswer() {
        assertThat(DrawnReturn.oneYear(
                                "| Kent Police, sexual communication with a child, 2024/25 |\n|  |\n| Offences | Nil |\n")
                        .observations())
                .containsExactly("B3 2024/25 0");
    }
}
