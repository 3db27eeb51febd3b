package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.foireturns.model.Grid;
import org.foireturns.read.Pieces;
import org.foireturns.read.ZippedFile;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.SheetBuilder;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.Workbook.Remark;
import org.foireturns.read.xml.XmlPart;
import org.foireturns.read.xml.ZipParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init")
class XlsxSheetTest {
    @TempDir
    Path folder;

    private Grid read(String inside) throws Exception {
        Path file = ZippedFile.xlsxRows("")
                .texts("<t>Kent</t>", "<t>Essex</t>")
                .styles("<cellXfs><xf/><xf numFmtId='14'/></cellXfs>")
                .write(folder);
        try (ZipParts zip = ZipParts.open(file, Limits.USUAL);
                XmlPart xml = Pieces.xml("<worksheet>" + inside + "</worksheet>")) {
            SheetBuilder sheet =
                    SheetBuilder.of("Kent", 1, new ReadingLimit(Limits.USUAL), EnumSet.noneOf(Remark.class));
            return new XlsxSheet(
                            XlsxTexts.read(zip, "xl/sharedStrings.xml", Limits.USUAL),
                            XlsxStyles.read(zip, "xl/styles.xml"),
                            XlsxFills.read(zip, "xl/styles.xml", null),
                            false,
                            sheet)
                    .read(xml);
        }
    }

    private Grid rows(String rows) throws Exception {
        return read("<sheetData>" + rows + "</sheetData>");
    }

    private String cells(String rows) throws Exception {
        return rows(rows).cells().stream()
                .map(cell -> cell.address() + " " + cell.kind() + " " + cell.text())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <c r='A1'><v>12</v></c>                              | A1 NUMBER 12
            <c r='A1' t='n'><v> 12 </v></c>                      | A1 NUMBER 12
            <c r='A1' t='s'><v>1</v></c>                         | A1 TEXT Essex
            <c r='A1' t='str'><v>a_x0041_</v></c>                | A1 TEXT aA
            <c r='A1' t='inlineStr'><is><t>Kent</t></is></c>     | A1 TEXT Kent
            <c r='A1' t='inlineStr'><is><t> </t></is><v>a</v></c> | A1 TEXT a
            <c r='A1' t='b'><v>1</v></c>                         | A1 BOOLEAN TRUE
            <c r='A1' t='b'><v>false</v></c>                     | A1 BOOLEAN FALSE
            <c r='A1' t='b'><v>2</v></c>                         | A1 ERROR 2
            <c r='A1' t='e'><v>#REF!</v></c>                     | A1 ERROR #REF!
            <c r='A1' t='d'><v>2024-05-06T00:00:00</v></c>       | A1 DATE 2024-05-06
            <c r='A1' t='d'><v>12:30</v></c>                     | A1 TEXT 12:30
            <c r='A1' s='1'><v>45418</v></c>                     | A1 DATE 2024-05-06
            <c r='A1'><f>1+1</f><v>2</v></c>                     | A1 NUMBER 2
            <c r='A1'/>                                          | ''
            <c r='A1'><v> </v></c>                               | ''
            <c r='A1'><f>1+1</f></c>                             | 'A1 UNCALCULATED '
            <c r='A1' t='str'><f>1+1</f><v></v></c>              | ''
            <c><v>12</v></c><c><v>13</v></c>                     | A1 NUMBER 12, B1 NUMBER 13
            <c r='C1'><v>12</v></c><c><v>13</v></c>              | C1 NUMBER 12, D1 NUMBER 13
            """)
    void aCellIsWhatItStores(String row, String cells) throws Exception {
        assertThat(cells("<row r='1'>" + row + "</row>")).isEqualTo(cells);
    }

    @Test
    void rowsStandWhereTheySayOrBelowTheLast() throws Exception {
        assertThat(
                        cells(
                                "<row><c><v>1</v></c></row><row r='4'><c r='A4'><v>2</v></c></row><row><c r='B5'><v>3</v></c></row>"))
                .isEqualTo("A1 NUMBER 1, A4 NUMBER 2, B5 NUMBER 3");
        assertThat(cells("<row><c r='A7'><v>1</v></c></row>")).isEqualTo("A7 NUMBER 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='A2'><v>1</v></c></row>",
                "<row r='1'><c r='A1'><v>1</v></c></row><row r='1'><c r='B1'><v>1</v></c></row>",
                "<row r='0'><c><v>1</v></c></row>",
                "<row r='1048577'><c><v>1</v></c></row>",
                "<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
                "<row r='1'><c r='x'><v>1</v></c></row>",
                "<row r='1'><c r='A1' t='zebra'><v>1</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>7</v></c></row>",
                "<row r='1'><g><c r='A1'><v>1</v></c></g></row>",
                "<g><row r='1'><c r='A1'><v>1</v></c></row></g>",
            })
    void whatStandsTwiceOrNowhereIsDamage(String rows) {
        assertThatThrownBy(() -> rows(rows)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void whatIsNoRowOrCellIsPassedOver() throws Exception {
        assertThat(cells(
                        "<extLst><ext><x/></ext></extLst><row r='1'><extLst><x/></extLst><c r='A1'><v>1</v></c></row>"))
                .isEqualTo("A1 NUMBER 1");
    }

    @Test
    void rowsAndColumnsWithoutHeightOrWidthAreHidden() throws Exception {
        Grid grid = read(
                "<cols><col min='2' max='3' hidden='1'/><col min='5' max='5' width='0'/><col min='6' max='6'/></cols>"
                        + "<sheetData><row r='1' hidden='1'><c><v>1</v></c></row><row r='2' ht='0'><c><v>1</v></c></row>"
                        + "<row r='3' ht='15'><c><v>1</v></c></row></sheetData>");
        assertThat(grid.outOfView().column(0)).isFalse();
        assertThat(grid.outOfView().column(1)).isTrue();
        assertThat(grid.outOfView().column(2)).isTrue();
        assertThat(grid.outOfView().column(3)).isFalse();
        assertThat(grid.outOfView().column(4)).isTrue();
        assertThat(grid.outOfView().column(5)).isFalse();
        assertThat(grid.outOfView().row(0)).isTrue();
        assertThat(grid.outOfView().row(1)).isTrue();
        assertThat(grid.outOfView().row(2)).isFalse();
    }

    @Test
    void mergesAreKept() throws Exception {
        Grid grid = read("<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>"
                + "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>");
        assertThat(grid.merges()).hasToString("[A1:B2]");
    }
}
