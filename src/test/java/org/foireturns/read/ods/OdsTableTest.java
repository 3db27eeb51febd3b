package org.foireturns.read.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Comment;
import org.foireturns.model.Grid;
import org.foireturns.read.Pieces;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.SheetBuilder;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.Workbook.Remark;
import org.foireturns.read.xml.XmlPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdsTableTest {
    private static Grid read(String inside) throws Exception {
        ReadingLimit limit = new ReadingLimit(Limits.USUAL);
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        SheetBuilder sheet = SheetBuilder.of("Kent", 1, limit, remarks);
        try (XmlPart xml = Pieces.xml("<table:table>" + inside + "</table:table>")) {
            return new OdsTable(new OdsStyles(new OdsLooks()), limit, sheet).read(xml);
        }
    }

    private static String cells(String inside) throws Exception {
        return read(inside).cells().stream()
                .map(cell -> cell.address() + " " + cell.text())
                .collect(Collectors.joining(", "));
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private static String cell(String attributes, String text) {
        return "<table:table-cell " + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
    }

    @Test
    void cellsStandOneAfterTheOther() throws Exception {
        assertThat(cells(row(cell("", "a") + "<table:table-cell/>" + cell("", "b")) + row(cell("", "c"))))
                .isEqualTo("A1 a, C1 b, A2 c");
    }

    @Test
    void cellsAndRowsMayBeRepeated() throws Exception {
        assertThat(cells(row(cell("table:number-columns-repeated='3'", "5") + cell("", "a"))
                        + "<table:table-row table:number-rows-repeated='2'>" + cell("", "b") + "</table:table-row>"
                        + row(cell("", "c"))))
                .isEqualTo("A1 5, B1 5, C1 5, D1 a, A2 b, A3 b, A4 c");
    }

    @ParameterizedTest
    @CsvSource({"0, B1", "-4, B1", "x, B1", "'', B1", "2, C1"})
    void aRunIsAtLeastOne(String times, String next) throws Exception {
        assertThat(cells(row("<table:table-cell table:number-columns-repeated='" + times + "'/>" + cell("", "a"))))
                .isEqualTo(next + " a");
    }

    @Test
    void rowsAndColumnsStandInGroups() throws Exception {
        assertThat(cells("<table:table-header-rows>" + row(cell("", "a"))
                        + "</table:table-header-rows><table:table-rows>"
                        + "<table:table-row-group>" + row(cell("", "b")) + "</table:table-row-group></table:table-rows>"
                        + "<table:shapes>" + row(cell("", "no")) + "</table:shapes>"))
                .isEqualTo("A1 a, A2 b");
    }

    @Test
    void whatIsFoldedOrFilteredAwayIsHidden() throws Exception {
        Grid grid = read("<table:table-column/><table:table-columns><table:table-column table:visibility='collapse'"
                + " table:number-columns-repeated='2'/></table:table-columns><table:table-column table:visibility='visible'/>"
                + "<table:table-row table:visibility='filter' table:number-rows-repeated='2'>" + cell("", "a")
                + "</table:table-row>" + row(cell("", "b")));
        assertThat(grid.outOfView().column(0)).isFalse();
        assertThat(grid.outOfView().column(1)).isTrue();
        assertThat(grid.outOfView().column(2)).isTrue();
        assertThat(grid.outOfView().column(3)).isFalse();
        assertThat(grid.outOfView().row(0)).isTrue();
        assertThat(grid.outOfView().row(1)).isTrue();
        assertThat(grid.outOfView().row(2)).isFalse();
    }

    @Test
    void aCellMayReachOverOthers() throws Exception {
        Grid grid = read(row(cell("table:number-columns-spanned='2' table:number-rows-spanned='3'", "a")
                        + "<table:covered-table-cell/>" + cell("", "b"))
                + row(cell("table:number-columns-spanned='1'", "c")));
        assertThat(grid.merges()).hasToString("[A1:B3]");
    }

    @Test
    void whatAnotherCellCoversIsOutOfView() throws Exception {
        Grid grid = read(row(cell("table:number-columns-spanned='2'", "a")
                + "<table:covered-table-cell><text:p>under</text:p></table:covered-table-cell>" + cell("", "b")));
        assertThat(grid.outOfView().covered(Address.parse("B1"))).isTrue();
        assertThat(grid.seen().cells()).extracting(Cell::text).containsExactly("a", "b");
    }

    @Test
    void aRemarkHangsOnItsCell() throws Exception {
        Grid grid = read(row("<table:table-cell/><table:table-cell><office:annotation><text:p>counted twice</text:p>"
                + "</office:annotation><text:p>7</text:p></table:table-cell>"));
        assertThat(grid.comments()).containsExactly(new Comment(Address.parse("B1"), "counted twice"));
    }

    @Test
    void aCellOutsideOfTheSheetIsRefusedUnlessItIsBlank() throws Exception {
        String far = "<table:table-cell table:number-columns-repeated='99999999'/>";
        assertThat(cells(row(cell("", "a") + far + "<table:table-cell/>"))).isEqualTo("A1 a");
        assertThatThrownBy(() -> read(row(far + cell("", "a")))).isInstanceOf(UnreadableFile.class);
    }
}
