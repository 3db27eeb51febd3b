package org.foireturns.report.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foireturns.GridText;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.Owner;
import org.foireturns.model.Severity;
import org.foireturns.model.Style;
import org.foireturns.report.xlsx.NewSheet;
import org.foireturns.report.xlsx.SheetLook;
import org.foireturns.report.xlsx.WrittenSheet;
import org.junit.jupiter.api.Test;

class MarkedSheetTest {
    private static final String TABLE = """
            | Victims | <       |
            | Female  | 12      |
            | **Male** | > 3    |
            """;

    private static NewSheet draw(Grid grid, Mark... marks) {
        return MarkedSheet.draw(VisibleSheet.among(List.of(grid)).get(0), "Copy", List.of(marks));
    }

    private static Mark mark(Severity severity, String cells, String what) {
        Optional<CellRange> range = cells.isEmpty() ? Optional.empty() : Optional.of(CellRange.parse(cells));
        return new Mark(severity, Owner.FORCE, false, "Data", range, what, "why", "fix");
    }

    @Test
    void eachCellStandsInItsPlaceAsItIsStored() {
        NewSheet drawn = draw(GridText.grid(TABLE));
        assertThat(WrittenSheet.rows(drawn)).containsExactly("Victims", "Female | 12", "Male | 3");
        assertThat(WrittenSheet.look(drawn, "A3").bold()).isTrue();
        assertThat(WrittenSheet.look(drawn, "A2").bold()).isFalse();
        assertThat(WrittenSheet.look(drawn, "B3").indent()).isOne();
        assertThat(WrittenSheet.merges(drawn)).containsExactly(CellRange.parse("A1:B1"));
    }

    @Test
    void whatIsNoPlainTextIsSaidInWords() {
        Address at = Address.parse("A1");
        assertThat(rows(new Cell(at, CellKind.UNCALCULATED, "", null, null, "", Style.PLAIN)))
                .containsExactly("[formula without a stored result]");
        assertThat(rows(Cell.struck(at, "14", Style.PLAIN))).containsExactly("[crossed out: 14]");
        assertThat(rows(Cell.text(at, "82", Style.PLAIN).marked("1"))).containsExactly("82^1");
        assertThat(rows(Cell.date(at, LocalDate.of(1900, 3, 1), Style.PLAIN))).containsExactly("61");
    }

    private static List<String> rows(Cell cell) {
        return WrittenSheet.rows(draw(Grid.named("Data").add(cell).build()));
    }

    @Test
    void formatsAreOursOnly() {
        Address at = Address.parse("A1");
        Cell share = Cell.number(at, BigDecimal.ONE, new Style("0.00%", false, false, false, 0));
        Cell secret = Cell.number(at, BigDecimal.ONE, new Style(";;;", false, false, false, 0));
        Cell day = Cell.date(at, LocalDate.EPOCH, Style.PLAIN);
        assertThat(List.of(share, secret, day))
                .extracting(cell -> WrittenSheet.look(
                                draw(Grid.named("Data").add(cell).build()), "A1")
                        .format())
                .containsExactly(SheetLook.Format.PERCENT, SheetLook.Format.GENERAL, SheetLook.Format.DAY);
    }

    @Test
    void theGravestMarkGivesACellItsColour() {
        NewSheet drawn = draw(
                GridText.grid(TABLE),
                mark(Severity.ERROR, "B2", "wrong"),
                mark(Severity.NOTE, "A2:B3", "noted"),
                mark(Severity.QUESTION, "", "asked"));
        assertThat(WrittenSheet.coloured(drawn)).containsExactly("A2 BLUE", "B2 RED", "A3 BLUE", "B3 BLUE");
        assertThat(WrittenSheet.comments(drawn)).hasSize(2);
        assertThat(WrittenSheet.comments(drawn).get(0)).startsWith("A2 ").contains("noted");
    }

    @Test
    void severalMarksOnACellAreOneComment() {
        NewSheet drawn =
                draw(GridText.grid(TABLE), mark(Severity.ERROR, "B2", "wrong"), mark(Severity.NOTE, "B2", "noted"));
        assertThat(WrittenSheet.comments(drawn))
                .singleElement()
                .asString()
                .containsSubsequence("wrong", "\n\n", "noted");
    }

    @Test
    void aBlankCellThatIsMarkedIsColouredToo() {
        NewSheet drawn = draw(GridText.grid(TABLE), mark(Severity.QUESTION, "D9:E9", "asked"));
        assertThat(WrittenSheet.coloured(drawn)).containsExactly("D9 AMBER");
    }

    @Test
    void ofALargeRangeTheFirstRowIsColoured() {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < 51; row++) {
            rows.append("| a | b |\n");
        }
        assertThat(WrittenSheet.coloured(draw(GridText.grid(rows.toString()), mark(Severity.NOTE, "A1:B50", "x"))))
                .hasSize(100);
        assertThat(WrittenSheet.coloured(draw(GridText.grid(rows.toString()), mark(Severity.NOTE, "A1:B51", "x"))))
                .containsExactly("A1 BLUE", "B1 BLUE");
    }

    @Test
    void columnsAreAsWideAsTheirTextsWithinReason() {
        String text = "x".repeat(44);
        NewSheet drawn = draw(GridText.grid("| " + text + " | " + text + "y | ab |\n"));
        assertThat(List.of(WrittenSheet.width(drawn, 0), WrittenSheet.width(drawn, 1), WrittenSheet.width(drawn, 2)))
                .containsExactly(46, 8, 8);
        assertThat(WrittenSheet.look(drawn, "B1").wrap()).isTrue();
        assertThat(WrittenSheet.look(drawn, "A1").wrap()).isFalse();
        assertThat(WrittenSheet.look(draw(GridText.grid("| " + "x".repeat(121) + " |\n")), "A1")
                        .wrap())
                .isTrue();
        assertThat(WrittenSheet.look(draw(GridText.grid("| " + "x".repeat(120) + " |\n")), "A1")
                        .wrap())
                .isFalse();
    }
}
