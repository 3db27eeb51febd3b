package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.foireturns.read.ZippedFile.relations;
import static org.foireturns.read.ZippedFile.workbook;
import static org.foireturns.read.ZippedFile.worksheet;
import static org.foireturns.read.ZippedFile.xlsx;
import static org.foireturns.read.ZippedFile.xlsxRows;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.CellRange;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Grid;
import org.foireturns.model.Style;
import org.foireturns.model.Visibility;
import org.foireturns.read.Readers;
import org.foireturns.read.ZippedFile;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.Workbook.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxReaderTest {
    private static final String TWO_TEXTS = "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='A1'><v>12</v></c>                                   | NUMBER       | 12",
                "<c r='A1' t='n'><v>7.0000000000000007E-2</v></c>          | NUMBER       | 0.07",
                "<c r='A1'><f>SUM(B1:B2)</f><v>0</v></c>                   | NUMBER       | 0",
                "<c r='A1'><f>SUM(B1:B2)</f></c>                           | UNCALCULATED | ''",
                "<c r='A1'><f>SUM(B1:B2)</f><v></v></c>                    | UNCALCULATED | ''",
                "<c r='A1' t='str'><f>B1</f></c>                           | UNCALCULATED | ''",
                "<c r='A1' t='str'><f>B1</f><v>n/a</v></c>                 | TEXT         | n/a",
                "<c r='A1' t='inlineStr'><is><t>Female</t></is></c>        | TEXT         | Female",
                "<c r='A1' t='inlineStr'><is><t>a_x000A_b</t></is></c>     | TEXT         | 'a\nb'",
                "<c r='A1' t='b'><v>1</v></c>                              | BOOLEAN      | TRUE",
                "<c r='A1' t='e'><v>#REF!</v></c>                          | ERROR        | #REF!",
                "<c r='A1'><v>NaN</v></c>                                  | ERROR        | NaN",
                "<c r='A1'><v>1E999</v></c>                                | ERROR        | 1E999",
                "<c r='A1' t='d'><v>2024-04-01T00:00:00</v></c>            | DATE         | 2024-04-01",
                "<c r='A1' t='d'><v>T12:00</v></c>                         | TEXT         | T12:00",
            })
    void readsWhatACellStores(String cell, CellKind kind, String text) throws Exception {
        Grid grid = read(xlsxRows("<row r='1'>" + cell + "</row>"));

        assertThat(grid.cells()).singleElement().satisfies(read -> {
            assertThat(read.kind()).isEqualTo(kind);
            assertThat(read.text()).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='A1'/>",
                "<c r='A1' t='n'><v/></c>",
                "<c r='A1' t='b'/>",
                "<c r='A1' t='b'><v></v></c>",
                "<c r='A1' t='s'><v/></c>",
                "<c r='A1' t='str'><f>B1</f><v></v></c>",
                "<c r='A1' t='inlineStr'><is><t>  </t></is></c>",
            })
    void takesACellWithoutContentAsBlank(String cell) throws Exception {
        assertThat(read(xlsxRows("<row r='1'>" + cell + "</row>")).nonBlank()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<row r='1'><c r='A1' t='s'><v>7</v></c></row>                                      | TEXT_MISSING",
                "<row r='1'><c r='A1' t='s'><v>x</v></c></row>                                      | TEXT_MISSING",
                "<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>                      | CELL_TWICE",
                "<row r='1'><c r='A1'/></row><row r='1'><c r='B1'><v>2</v></c></row>                | CELL_TWICE",
                "<row r='1'><c r='A2'><v>1</v></c></row>                                            | DAMAGED",
                "<row r='1048577'><c><v>1</v></c></row>                                             | CELL_OUTSIDE",
                "<row r='1'><c r='XFE1'><v>1</v></c></row>                                          | CELL_OUTSIDE",
                "<row r='0'><c><v>1</v></c></row>                                                   | CELL_OUTSIDE",
                "<row r='-3'><c><v>1</v></c></row>                                                  | CELL_OUTSIDE",
                "<row r='99999999999999'><c><v>1</v></c></row>                                      | CELL_OUTSIDE",
                "<row r='2.5'><c><v>1</v></c></row>                                                 | CELL_OUTSIDE",
                "<row><c><v>1</v></c><c r='B7'><v>2</v></c></row>                                   | DAMAGED",
                "<c r='A1'><v>1</v></c>                                                              | DAMAGED",
                "<row r='1'><x><c r='A1'><v>1</v></c></x></row>                                     | DAMAGED",
                "<y><row r='1'><c r='A1'><v>1</v></c></row></y>                                     | DAMAGED",
                "<row r='1'><c r='A1' t='q'><v>1</v></c></row>                                      | DAMAGED",
                "<row r='1'><c r='A1'><v>1</v></row>                                                | DAMAGED",
                "<row r='1'><c r='A1' s='9'><v>1</v></c></row>                                      | LOOK_MISSING",
                "<row r='1'><c r='A1' s='-1'><v>1</v></c></row>                                     | LOOK_MISSING",
                "<row r='1'><c r='A1' s='x'><v>1</v></c></row>                                      | LOOK_MISSING",
            })
    void refusesAFileThatCannotBeTrusted(String rows, Reason reason) {
        assertThat(refusal(xlsxRows(rows).texts("<t>one</t>").styles("<cellXfs><xf/></cellXfs>")))
                .isEqualTo(reason);
    }

    @Test
    void countsPositionsThatAreNotWritten() throws Exception {
        Grid grid = read(xlsxRows("<row><c><v>1</v></c><c r='C1'><v>2</v></c><c><v>3</v></c></row>"
                + "<row r='5'><c><v>4</v></c></row><row><c><v>5</v></c></row>"));

        assertThat(grid.cells())
                .extracting(cell -> cell.address() + "=" + cell.text())
                .containsExactly("A1=1", "C1=2", "D1=3", "A5=4", "A6=5");
    }

    @Test
    void keepsSuperscriptMarksApartAndDropsReadingAids() throws Exception {
        Grid grid = read(xlsxRows(TWO_TEXTS)
                .texts(
                        "<r><t>Under 18</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>3</t></r>",
                        "<t>Female</t><rPh sb='0' eb='1'><t>FIMERU</t></rPh>"));

        assertThat(grid.cells())
                .extracting(Cell::text, Cell::noteMark)
                .containsExactly(tuple("Under 18", "3"), tuple("Female", ""));
    }

    @ParameterizedTest
    @CsvSource({"14, 2017-04-01", "17, 2017-04-01", "22, 2017-04-01", "165, 2017-04-01", "20, ''", "46, ''", "0, ''"})
    void takesANumberForADateByItsFormat(int format, String date) throws Exception {
        Grid grid = read(xlsxRows("<row r='1'><c r='A1' s='1'><v>42826.5</v></c></row>")
                .styles("<numFmts><numFmt numFmtId='165' formatCode='mmm\\ yyyy'/></numFmts>"
                        + "<cellXfs><xf/><xf numFmtId='" + format + "'/></cellXfs>"));

        Cell cell = grid.cells().get(0);
        assertThat(cell.number()).isEqualTo(new BigDecimal("42826.5"));
        assertThat(cell.date()).isEqualTo(date.isEmpty() ? null : LocalDate.parse(date));
    }

    @Test
    void countsDaysFrom1904WhereTheFileSaysSo() throws Exception {
        ZippedFile file = xlsxRows("<row r='1'><c r='A1' s='0'><v>41364</v></c></row>")
                .styles("<cellXfs><xf numFmtId='14'/></cellXfs>");
        file.part(
                "xl/workbook.xml",
                workbook("<sheet name='Sheet1' r:id='rId1'/>")
                        .replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));

        assertThat(read(file).cells().get(0).date()).isEqualTo(LocalDate.of(2017, 4, 1));
    }

    @Test
    void readsTheLookThatCarriesMeaning() throws Exception {
        Grid grid = read(xlsxRows("<row r='1'><c r='A1' s='1'><v>1</v></c><c r='B1'><v>1</v></c>"
                        + "<c r='C1' s='2'><v>0.5</v></c></row>")
                .styles("<fonts><font/><font><b/><i val='0'/></font></fonts>"
                        + "<cellStyleXfs><xf fontId='1'/></cellStyleXfs>"
                        + "<cellXfs><xf fontId='0'/><xf fontId='1'><alignment horizontal='centerContinuous' indent='2'/></xf>"
                        + "<xf numFmtId='9'/></cellXfs>"));

        assertThat(grid.cells())
                .extracting(Cell::style)
                .containsExactly(
                        new Style("General", true, false, true, 2),
                        Style.PLAIN,
                        new Style("0%", false, false, false, 0));
    }

    @Test
    void readsTheColoursOfCellsAndOfBlankOnes() throws Exception {
        String[] solid = {
            "rgb='FFFFC7E5'",
            "theme='4' tint='0.5'",
            "indexed='45'",
            "theme='0'",
            "indexed='9'",
            "rgb='FF000000' tint='1'"
        };
        StringBuilder fills = new StringBuilder("<fill><patternFill patternType='none'/></fill>"
                + "<fill><patternFill patternType='gray125'><fgColor rgb='FF112233'/></patternFill></fill>");
        StringBuilder looks = new StringBuilder("<xf/><xf fillId='1'/>");
        StringBuilder cells = new StringBuilder("<c r='A1' s='0'><v>1</v></c><c r='B1' s='1'/>");
        for (int i = 0; i < solid.length; i++) {
            fills.append("<fill><patternFill patternType='solid'><fgColor " + solid[i]
                    + "/><bgColor indexed='64'/></patternFill></fill>");
            looks.append("<xf fillId='" + (i + 2) + "'/>");
            cells.append("<c r='" + (char) ('C' + i) + "1' s='" + (i + 2) + "'/>");
        }
        Grid grid = read(xlsxRows("<row r='1'>" + cells + "</row>")
                .styles("<fills>" + fills + "</fills><cellXfs>" + looks + "</cellXfs>"));

        assertThat(grid.nonBlank()).isEqualTo(1);
        assertThat(grid.fills().all().map(filled -> String.format("%s %06X", filled.address(), filled.colour())))
                .containsExactly("C1 FFC7E5", "D1 A2B9E2", "E1 FF99CC");
    }

    @Test
    void colourNumbersMeanThoseOfTheFile() throws Exception {
        String colours = "<a:dk1><a:sysClr lastClr='000000'/></a:dk1><a:lt1><a:sysClr lastClr='FFFFFF'/></a:lt1>"
                + "<a:dk2><a:srgbClr val='222222'/></a:dk2><a:lt2><a:srgbClr val='EEEEEE'/></a:lt2>"
                + "<a:accent1><a:srgbClr val='AA0000'/></a:accent1>" + "<a:x><a:srgbClr val='0000AA'/></a:x>".repeat(7);
        Grid grid = read(xlsxRows("<row r='1'><c r='A1' s='0'/><c r='B1' s='1'/><c r='C1' s='2'/></row>")
                .styles(
                        "<fills><fill><patternFill patternType='solid'><fgColor theme='4'/></patternFill></fill>"
                                + "<fill><patternFill patternType='solid'><fgColor theme='2'/></patternFill></fill>"
                                + "<fill><patternFill patternType='solid'><fgColor indexed='1'/></patternFill></fill></fills>"
                                + "<cellXfs><xf fillId='0'/><xf fillId='1'/><xf fillId='2'/></cellXfs>"
                                + "<colors><indexedColors><rgbColor rgb='00000000'/><rgbColor rgb='00ABCDEF'/></indexedColors></colors>")
                .part(
                        "xl/theme/theme1.xml",
                        "<a:theme xmlns:a='a'><a:themeElements><a:clrScheme>" + colours
                                + "</a:clrScheme><a:fontScheme><a:x/></a:fontScheme></a:themeElements></a:theme>"));

        assertThat(grid.fills().all().map(filled -> String.format("%s %06X", filled.address(), filled.colour())))
                .containsExactly("A1 AA0000", "B1 EEEEEE", "C1 ABCDEF");
    }

    @Test
    void readsMergesAndWhatIsHidden() throws Exception {
        Grid grid = read(xlsx("<cols><col min='2' max='3' hidden='1'/><col min='5' max='5' width='0'/></cols>"
                + "<sheetData><row r='1' hidden='1'><c r='A1'><v>1</v></c></row><row r='2' ht='0'/><row r='3'/></sheetData>"
                + "<mergeCells><mergeCell ref='A1:C2'/></mergeCells>"));

        assertThat(grid.merges()).isEqualTo(List.of(CellRange.parse("A1:C2")));
        assertThat(IntStream.range(0, 3).filter(grid.outOfView()::row)).containsExactly(0, 1);
        assertThat(IntStream.range(0, 6).filter(grid.outOfView()::column)).containsExactly(1, 2, 4);
    }

    @Test
    void readsSheetsInTheFilesOrderAndLeavesChartsOut() throws Exception {
        ZippedFile file = xlsxRows("<row r='1'><c r='A1'><v>1</v></c></row>")
                .part(
                        "xl/workbook.xml",
                        workbook("<sheet name='Second' r:id='b' state='veryHidden'/><sheet name='Chart' r:id='c'/>"
                                + "<sheet name='First' r:id='a' state='hidden'/>"))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relations(
                                "a",
                                "worksheet",
                                "/xl/worksheets/sheet1.xml",
                                "b",
                                "worksheet",
                                "../xl/two.xml",
                                "c",
                                "chartsheet",
                                "chart.xml"))
                .part("xl/two.xml", worksheet("<sheetData/>"));

        Workbook book = Readers.forFormat(FileFormat.XLSX).read(file.write(folder), "any.xlsx");

        assertThat(book.grids())
                .extracting(Grid::sheet, Grid::visibility, Grid::nonBlank)
                .containsExactly(tuple("Second", Visibility.VERY_HIDDEN, 0), tuple("First", Visibility.HIDDEN, 1));
        assertThat(book.remarks()).containsExactly(Remark.CHART_SHEETS);
    }

    @Test
    void refusesAFileWithASheetMissing() {
        assertThat(refusal(xlsxRows("").without("xl/worksheets/sheet1.xml"))).isEqualTo(Reason.SHEET_MISSING);
        assertThat(refusal(xlsxRows("").part("xl/_rels/workbook.xml.rels", relations())))
                .isEqualTo(Reason.SHEET_MISSING);
    }

    @Test
    void refusesDocumentTypesAndEndlessNesting() {
        String sheet = worksheet("<sheetData><row r='1'><c r='A1' t='str'><v>&x;</v></c></row></sheetData>");
        String[] attacks = {
            "<!DOCTYPE worksheet [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + sheet,
            "<!DOCTYPE worksheet>" + worksheet("<sheetData/>"),
        };

        for (String attack : attacks) {
            assertThat(refusal(xlsxRows("").part("xl/worksheets/sheet1.xml", attack)))
                    .isEqualTo(Reason.UNSAFE);
        }
        String nested = worksheet("<a>".repeat(300) + "</a>".repeat(300));
        assertThat(refusal(xlsxRows("").part("xl/worksheets/sheet1.xml", nested)))
                .isEqualTo(Reason.TOO_DEEP);
        assertThat(refusal(xlsxRows("").part("xl/worksheets/sheet1.xml", sheet)))
                .isIn(Reason.UNSAFE, Reason.DAMAGED);
    }

    @Test
    void refusesTextThatNoSpreadsheetHolds() {
        String rows = "<row r='1'><c r='A1' t='s'><v>0</v></c></row>";

        assertThat(refusal(xlsxRows(rows).texts("<t>" + "x".repeat(32_768) + "</t>")))
                .isEqualTo(Reason.TEXT_TOO_LONG);
    }

    @Test
    void refusesAPartThatUnpacksBeyondMeasure() {
        assertThat(refusal(xlsxRows("").part("xl/worksheets/sheet1.xml", worksheet(" ".repeat(9_000_000)))))
                .isEqualTo(Reason.PACKED_TOO_TIGHT);
    }

    private Grid read(ZippedFile file) throws UnreadableFile, IOException {
        return Readers.forFormat(FileFormat.XLSX)
                .read(file.write(folder), "any.xlsx")
                .grids()
                .get(0);
    }

    private Reason refusal(ZippedFile file) {
        UnreadableFile refusal = catchThrowableOfType(UnreadableFile.class, () -> read(file));
        assertThat(refusal).as("the file should be refused").isNotNull();
        return refusal.reason();
    }
}
