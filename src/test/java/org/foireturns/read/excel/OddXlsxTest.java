package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.foireturns.read.ZippedFile.relations;
import static org.foireturns.read.ZippedFile.workbook;
import static org.foireturns.read.ZippedFile.xlsx;
import static org.foireturns.read.ZippedFile.xlsxRows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.foireturns.model.CellRange;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Grid;
import org.foireturns.model.Visibility;
import org.foireturns.read.DirectOpener;
import org.foireturns.read.Opened;
import org.foireturns.read.ZippedFile;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.Workbook.Remark;
import org.foireturns.read.screen.ScreenRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What programs other than Excel, and hands, write into workbooks; each file goes through its screen and its reader.
 */
class OddXlsxTest {
    private static final String ONE = "<row r='1'><c r='A1'><v>12</v></c></row>";
    private static final String BOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    /** Each number of the markup that is not what it should be, in a place where nothing hangs on it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1' ht='15,75'><c r='A1'><v>12</v></c></row>",
                "<row r='1' ht='' hidden='' outlineLevel='' s=''><c r='A1'><v>12</v></c></row>",
                "<row r='1' ht='auto' spans='1:x'><c r='A1'><v>12</v></c></row>",
                "<row r='1'><c r='A1' s=''><v>12</v></c></row>",
                "<row r='1'><c r='A1' s=' '><v>12</v></c></row>",
                "<row r='1'><c r='A1' s='+0' t=''><v> 12 </v></c></row>",
                "<row r='+1'><c r='A1' s='0.0' t='N'><v>12</v></c></row>",
                "<row r='1.0'><c r='a1'><v>12</v></c></row>",
                "<row r=''><c r='$A$1'><v>12</v></c></row>",
                "<row><c r=' A1 '><v>12</v></c></row>",
                "<row r='1'><c r=''><v>12</v></c></row>",
            })
    void readsACellWhateverItsMarkupSays(String row) throws Exception {
        ZippedFile file = xlsxRows(row).styles("<cellXfs><xf/></cellXfs>");

        assertThat(texts(file)).containsExactly("A1 NUMBER 12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<numFmts><numFmt numFmtId='' formatCode='0'/><numFmt numFmtId='x'/></numFmts>",
                "<fonts><font><sz val=''/><color rgb='' indexed='' theme='' tint=''/></font></fonts>",
                "<fonts><font><sz val='11,5'/><color rgb='red' tint='x'/></font></fonts>",
                "<fonts><font><sz val='x'/><color indexed='-1'/><b val=''/></font></fonts>",
                "<fills><fill><patternFill patternType='solid'><fgColor rgb='#FF'/></patternFill></fill></fills>",
                "<fills><fill><patternFill patternType='solid'><fgColor indexed='99999999999'/></patternFill></fill></fills>",
            })
    void readsACellWhateverItsStylesSay(String styles) throws Exception {
        ZippedFile file = xlsxRows("<row r='1'><c r='A1' s='1'><v>12</v></c></row>")
                .styles(styles + "<cellXfs><xf/><xf numFmtId='' fontId='-1' fillId='7,0' xfId='x'>"
                        + "<alignment indent='' horizontal=''/></xf></cellXfs>");

        assertThat(texts(file)).containsExactly("A1 NUMBER 12");
    }

    @Test
    void keepsAnIndentWithinWhatExcelHas() throws Exception {
        ZippedFile file = xlsxRows("<row r='1'><c r='A1' s='0'><v>12</v></c></row>")
                .styles("<cellXfs><xf><alignment indent='99999999999'/></xf></cellXfs>");

        assertThat(read(file).grids().get(0).cells().get(0).style().indent()).isEqualTo(250);
    }

    @ParameterizedTest
    @CsvSource({
        "<c t='b'><v>TRUE</v></c>,       A1 BOOLEAN TRUE",
        "<c t='b'><v> 0 </v></c>,        A1 BOOLEAN FALSE",
        "<c t='b'><v>yes</v></c>,        A1 ERROR yes",
        "'<c><v>15,75</v></c>',          'A1 ERROR 15,75'",
        "<c><v>0x10</v></c>,             A1 ERROR 0x10",
        "<c t='S'><v>+0</v></c>,         A1 TEXT Female",
        "<c t='s'><v>0.0</v></c>,        A1 TEXT Female",
        "<c t='inlineStr'><v>12</v><is/></c>, A1 TEXT 12",
    })
    void neverGuessesWhatACellStores(String cell, String shown) throws Exception {
        assertThat(texts(xlsxRows("<row>" + cell + "</row>").texts("<t>Female</t>")))
                .containsExactly(shown);
    }

    @Test
    void takesTheRowFromItsCellsWhereItDoesNotSayIt() throws Exception {
        assertThat(texts(xlsxRows("<row><c r='A3'><v>1</v></c></row><row r=''><c><v>2</v></c></row>")))
                .containsExactly("A3 NUMBER 1", "A4 NUMBER 2");
    }

    @ParameterizedTest
    @CsvSource({
        "A1:XFE1",
        "A1:A1048577",
        "A1:ZZZZ999999999",
        "?",
        "''",
        "A0:B2",
        "#REF!",
        "Sheet1!A1:B2",
    })
    void leavesOutAMergeThatIsNone(String range) throws Exception {
        Workbook book = read(xlsx("<sheetData>" + ONE + "</sheetData><mergeCells><mergeCell ref='" + range
                + "'/><mergeCell/><mergeCell ref='A1:B2'/></mergeCells>"));

        assertThat(book.grids().get(0).merges()).isEqualTo(List.of(CellRange.parse("A1:B2")));
        assertThat(book.remarks()).containsExactly(Remark.BAD_MERGES);
    }

    @Test
    void turnsAReversedMergeAndLeavesOutOneThatOverlaps() throws Exception {
        Workbook book = read(xlsx("<sheetData>" + ONE + "</sheetData><mergeCells><mergeCell ref='C3:$a$1'/>"
                + "<mergeCell ref='C3:D4'/><mergeCell ref='D1:D3'/><mergeCell ref='F1'/></mergeCells>"));

        assertThat(book.grids().get(0).merges()).isEqualTo(List.of(CellRange.parse("A1:C3"), CellRange.parse("D1:D3")));
        assertThat(book.remarks()).containsExactly(Remark.BAD_MERGES);
    }

    @Test
    void hidesColumnsAsFarAsTheSheetGoes() throws Exception {
        Grid grid = read(xlsx("<cols><col min='3' max='99999' hidden='true'/><col min='' max='' hidden='1'/>"
                        + "<col min='x' width='0,0'/></cols><sheetData>" + ONE + "</sheetData>"))
                .grids()
                .get(0);

        assertThat(grid.outOfView().column(1)).isFalse();
        assertThat(grid.outOfView().column(2)).isTrue();
        assertThat(grid.outOfView().columns().max()).hasValue(16_383);
    }

    @ParameterizedTest
    @ValueSource(strings = {"r:id=''", "r:id=' ' state='veryHidden'", ""})
    void leavesOutASheetThatHasNoPart(String relation) throws Exception {
        Workbook book = read(xlsxRows(ONE)
                .part(
                        "xl/workbook.xml",
                        workbook("<sheet name='Module1' " + relation + "/><sheet name='Sheet1' r:id='rId1'/>")));

        assertThat(book.grids()).extracting(Grid::sheet).containsExactly("Sheet1");
        assertThat(book.remarks()).containsExactly(Remark.CHART_SHEETS);
    }

    /** A sheet that the workbook does not list is not left out in silence. */
    @Test
    void tellsOfThePartOfASheetThatLostItsPointer() throws Exception {
        ZippedFile file = xlsxRows(ONE).part("xl/workbook.xml", workbook("<sheet name='Sheet1' r:id=''/>"));

        assertThat(open(file)).isInstanceOf(Opened.SetAside.class);
    }

    @ParameterizedTest
    @CsvSource({"'', VISIBLE", "' visible', VISIBLE", "HIDDEN, HIDDEN", "VeryHidden, VERY_HIDDEN", "other, HIDDEN"})
    void readsTheStateOfASheetInWhateverCase(String state, Visibility seen) throws Exception {
        ZippedFile file =
                xlsxRows(ONE).part("xl/workbook.xml", workbook("<sheet name='' r:id='rId1' state='" + state + "'/>"));

        Grid grid = new XlsxReader(Limits.USUAL)
                .read(file.write(folder), "any.xlsx")
                .grids()
                .get(0);

        assertThat(grid.visibility()).isEqualTo(seen);
        assertThat(grid.sheet()).isEqualTo("Sheet 1");
        assertThat(open(file) instanceof Opened.SetAside).isEqualTo(seen != Visibility.VISIBLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "worksheets/sheet1.xml",
                "/xl/worksheets/sheet1.xml",
                "../xl/worksheets/sheet1.xml",
                "./worksheets/../worksheets/sheet1.xml",
                "../../../xl/worksheets/sheet1.xml",
                "worksheets\\sheet1.xml",
                "\\xl\\worksheets\\sheet1.xml",
                "Worksheets/SHEET1.XML",
                "worksheets/sheet%31.xml",
            })
    void findsASheetHoweverItsNameIsWritten(String target) throws Exception {
        ZippedFile file = xlsxRows(ONE).part(BOOK_RELATIONS, relations("rId1", "worksheet", target));

        assertThat(texts(file)).containsExactly("A1 NUMBER 12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl\\worksheets\\sheet1.xml", "XL/Worksheets/Sheet1.xml", "xl/worksheets/sheet1.xml"})
    void findsAPartHoweverTheContainerNamesIt(String name) throws Exception {
        ZippedFile file =
                xlsxRows("").without(SHEET).part(name, ZippedFile.worksheet("<sheetData>" + ONE + "</sheetData>"));

        assertThat(texts(file)).containsExactly("A1 NUMBER 12");
    }

    @Test
    void takesTheNameOfAFolderForNoSheet() throws Exception {
        assertThat(texts(xlsxRows(ONE).part("xl/", "").part("xl/worksheets/", "")))
                .containsExactly("A1 NUMBER 12");
    }

    @Test
    void readsWithoutThePartsThatHoldNoCells() throws Exception {
        ZippedFile plain = xlsxRows(ONE).styles("<cellXfs><xf/></cellXfs>").texts("<t>x</t>");
        List<String> cells = List.of("A1 NUMBER 12");

        assertThat(texts(plain.without("_rels/.rels"))).isEqualTo(cells);
        assertThat(texts(plain.part("_rels/.rels", relations("rId1", "officeDocument", "xl/gone.xml"))))
                .isEqualTo(cells);
        assertThat(texts(plain.part("_rels/.rels", "<Relationships><Relationship Id='x'/></Relationships>")))
                .isEqualTo(cells);
    }

    @Test
    void readsAFileThatLacksAPartOfTextsOrLooksWhenNoCellNeedsIt() throws Exception {
        ZippedFile file = xlsxRows(ONE).styles("").texts("");

        assertThat(read(file.without("xl/sharedStrings.xml")).remarks()).containsExactly(Remark.NO_TEXTS);
        assertThat(read(file.without("xl/styles.xml")).remarks()).containsExactly(Remark.NO_TEXTS, Remark.NO_LOOKS);
        assertThat(texts(file)).containsExactly("A1 NUMBER 12");
    }

    @ParameterizedTest
    @MethodSource("lacking")
    void saysWhichPartIsMissing(ZippedFile file, Reason reason) throws Exception {
        assertThat(refusal(file).reason()).isEqualTo(reason);
    }

    static Stream<Arguments> lacking() {
        ZippedFile shared = xlsxRows("<row><c t='s'><v>0</v></c></row>").texts("<t>x</t>");
        ZippedFile look = xlsxRows("<row><c s='1'><v>45000</v></c></row>");
        return Stream.of(
                arguments(shared.without("xl/sharedStrings.xml"), Reason.TEXTS_MISSING),
                arguments(look, Reason.LOOKS_MISSING),
                arguments(
                        xlsxRows("<row><c s='1'><v>45000</v></c></row>")
                                .styles("")
                                .without("xl/styles.xml"),
                        Reason.LOOKS_MISSING),
                arguments(xlsxRows(ONE).without(SHEET), Reason.SHEET_MISSING),
                arguments(xlsxRows(ONE).without(BOOK_RELATIONS), Reason.SHEET_MISSING),
                arguments(xlsxRows(ONE).without("xl/workbook.xml"), Reason.BOOK_MISSING));
    }

    /** A style part lies where every program puts it, though nothing points to it. */
    @Test
    void findsLooksAndTextsToWhichNothingPoints() throws Exception {
        ZippedFile file = xlsxRows("<row><c s='1'><v>42826</v></c><c t='s'><v>0</v></c></row>")
                .styles("<cellXfs><xf/><xf numFmtId='14'/></cellXfs>")
                .texts("<t>x</t>")
                .part(BOOK_RELATIONS, relations("rId1", "worksheet", "worksheets/sheet1.xml"));

        assertThat(texts(file)).containsExactly("A1 DATE 2017-04-01", "B1 TEXT x");
    }

    @Test
    void refusesTwoPartsUnderOnePointer() throws Exception {
        ZippedFile file = xlsxRows(ONE)
                .part(
                        BOOK_RELATIONS,
                        relations("rId1", "worksheet", "worksheets/sheet1.xml", "rId1", "worksheet", "b.xml"));

        assertThat(refusal(file).reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void refusesNamesThatNobodyWrites() throws Exception {
        String endless = "x".repeat(40_000);

        assertThat(refusal(xlsxRows(ONE)
                                .part("xl/workbook.xml", workbook("<sheet name='" + endless + "' r:id='rId1'/>")))
                        .reason())
                .isEqualTo(Reason.TEXT_TOO_LONG);
        assertThat(refusal(xlsxRows(ONE)
                                .styles("<numFmts><numFmt numFmtId='200' formatCode='" + endless + "'/></numFmts>"))
                        .reason())
                .isEqualTo(Reason.TEXT_TOO_LONG);
    }

    private Opened open(ZippedFile file) throws Exception {
        return new DirectOpener(ScreenRules.USUAL).open(file.write(folder), FileFormat.XLSX, "any.xlsx");
    }

    private Workbook read(ZippedFile file) throws Exception {
        Opened opened = open(file);
        assertThat(opened).isInstanceOf(Opened.Sheets.class);
        return ((Opened.Sheets) opened).workbook();
    }

    private List<String> texts(ZippedFile file) throws Exception {
        return read(file).grids().get(0).cells().stream()
                .map(cell -> cell.address() + " " + cell.kind() + " " + cell.text())
                .toList();
    }

    private UnreadableFile refusal(ZippedFile file) {
        UnreadableFile refusal = catchThrowableOfType(UnreadableFile.class, () -> open(file));
        assertThat(refusal).as("the file should be refused").isNotNull();
        return refusal;
    }
}
