package org.foireturns.read.odt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.foireturns.model.FileFormat;
import org.foireturns.read.document.Drawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init")
class OdtTablesTest {
    private static final String BLACK =
            "<style:style style:name='B'><style:text-properties text:display='none'/>" + "</style:style>";

    @TempDir
    Path folder;

    private OdtFile file(String rows) {
        return new OdtFile(BLACK, "<table:table>" + rows + "</table:table>");
    }

    private List<String> drawn(String rows) throws Exception {
        return Drawn.of(folder, FileFormat.ODT, file(rows).bytes());
    }

    private static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    private static String cell(String text) {
        return cell("", text);
    }

    private static String cell(String attributes, String text) {
        return "<table:table-cell " + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
    }

    @Test
    void rowsStandInGroupsOrAlone() throws Exception {
        String rows = "<table:table-header-rows>" + row(cell("a")) + "</table:table-header-rows><table:table-rows>"
                + row(cell("b"), cell("e")) + "</table:table-rows><table:table-row-group>" + row(cell("c"))
                + "</table:table-row-group><table:table-columns>" + row(cell("x")) + "</table:table-columns>"
                + row(cell("d"));
        assertThat(drawn(rows)).containsExactly("Table 1 (A1:B4): A1 a, A2 b, B2 e, A3 c, A4 d");
    }

    @Test
    void cellsReachOverOthers() throws Exception {
        String covered = "<table:covered-table-cell/>";
        assertThat(drawn(row(cell("table:number-columns-spanned='2'", "a"), covered, cell("b"))
                        + row(cell("table:number-rows-spanned='2'", "c"), cell("d"), cell("e"))
                        + row(covered, cell("f"), cell("g"))))
                .containsExactly("Table 1 (A1:C3): A1 a, C1 b, A2 c, B2 d, C2 e, B3 f, C3 g");
    }

    @Test
    void whatACoveredCellHoldsIsToldAndNotRead() throws Exception {
        String covered = "<table:covered-table-cell><text:p>gone</text:p></table:covered-table-cell>";
        String rows = row(cell("table:number-columns-spanned='2'", "a"), covered);
        assertThat(drawn(rows)).singleElement().asString().endsWith(": A1 a");
        assertThat(Drawn.seen(folder, FileFormat.ODT, file(rows).bytes())).containsExactly("hidden text");
    }

    @Test
    void cellsAndRowsMayBeSaidOnce() throws Exception {
        assertThat(drawn(row(cell("table:number-columns-repeated='3'", "5"), cell("a"))
                        + "<table:table-row table:number-rows-repeated='2'>" + cell("b") + "</table:table-row>"
                        + row(cell("c"))))
                .containsExactly("Table 1 (A1:D4): A1 5, B1 5, C1 5, D1 a, A2 b, A4 c");
    }

    @ParameterizedTest
    @CsvSource(
            value = {"3, 3", "0, 1", "-2, 1", "none, 1", "NULL, 1", "1000, 1000", "1001, 1000"},
            nullValues = "NULL")
    void hardlyAnythingIsRepeatedForEver(String number, int repeated) {
        assertThat(OdtTables.repeated(number)).isEqualTo(repeated);
    }

    @ParameterizedTest
    @CsvSource({"visible, true", "collapse, false", "filter, false"})
    void aRowMayBeHidden(String visibility, boolean shown) throws Exception {
        String hidden = "<table:table-row table:visibility='" + visibility + "'>" + cell("gone") + "</table:table-row>";
        assertThat(drawn(row(cell("a")) + hidden).toString().contains("gone")).isEqualTo(shown);
    }

    @Test
    void theLookOfATableARowOrACellIsThatOfItsText() throws Exception {
        String style = "table:style-name='B'";
        assertThat(drawn(row(cell("a"), cell(style, "gone")))).containsExactly("Letter: A1 a");
        assertThat(drawn(row(cell("a")) + "<table:table-row " + style + ">" + cell("gone") + "</table:table-row>"))
                .containsExactly("Letter: A1 a");
    }

    @Test
    void aTableInACellFollowsIt() throws Exception {
        String inner = "<table:table>" + row(cell("c"), cell("d")) + "</table:table>";
        assertThat(drawn(row(cell("a"), "<table:table-cell><text:p>b</text:p>" + inner + "</table:table-cell>")))
                .hasSize(2)
                .satisfies(sheets -> assertThat(sheets.get(0)).endsWith(": A1 a, B1 b"))
                .satisfies(sheets -> assertThat(sheets.get(1)).endsWith("c, B1 d"));
    }
}
