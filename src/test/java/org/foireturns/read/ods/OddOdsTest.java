package org.foireturns.read.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Grid;
import org.foireturns.read.DirectOpener;
import org.foireturns.read.Opened;
import org.foireturns.read.ZippedFile;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.Workbook.Remark;
import org.foireturns.read.screen.ScreenRules;
import org.foireturns.read.screen.Sighting;
import org.foireturns.read.screen.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OpenDocument spreadsheets as other programs write them; each file goes through its screen and its reader. */
class OddOdsTest {
    private static final String TWELVE = "<table:table-cell office:value-type='float' office:value='12'/>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table:table-row table:number-rows-repeated=''>" + TWELVE + "</table:table-row>",
                "<table:table-row table:number-rows-repeated='0'>" + TWELVE + "</table:table-row>",
                "<table:table-row table:number-rows-repeated='-4'>" + TWELVE + "</table:table-row>",
                "<table:table-row table:number-rows-repeated='1,0'>" + TWELVE + "</table:table-row>",
                "<table:table-column table:number-columns-repeated='x'/><table:table-row>" + TWELVE
                        + "</table:table-row>",
                "<table:table-row><table:table-cell table:number-columns-repeated='' table:number-columns-spanned='x'"
                        + " office:value-type='float' office:value=' +12.0 '/></table:table-row>",
            })
    void readsACellWhateverItsMarkupSays(String table) throws Exception {
        assertThat(cells(ZippedFile.ods("", table))).containsExactly("A1 NUMBER 12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "office:value-type='boolean' office:boolean-value='1'     | A1 BOOLEAN TRUE",
                "office:value-type='boolean' office:boolean-value='FALSE' | A1 BOOLEAN FALSE",
                "office:value-type='boolean' office:boolean-value='yes'   | A1 ERROR yes",
                "office:value-type='boolean' office:boolean-value=''      | A1 TEXT shown",
                "office:value-type='float' office:value=''                | A1 TEXT shown",
                "office:value-type='float' office:value='15,75'           | A1 ERROR 15,75",
            })
    void neverGuessesWhatACellStores(String attributes, String shown) throws Exception {
        String cell = "<table:table-cell " + attributes + "><text:p>shown</text:p></table:table-cell>";

        assertThat(cells(ZippedFile.ods("", "<table:table-row>" + cell + "</table:table-row>")))
                .containsExactly(shown);
    }

    @Test
    void readsManySpacesAtOnceHoweverTheyAreCounted() throws Exception {
        String text = "<table:table-row><table:table-cell office:value-type='string'><text:p>a<text:s text:c=''/>b"
                + "<text:s text:c='-1'/>c<text:s text:c='2,0'/>d</text:p></table:table-cell></table:table-row>";

        assertThat(cells(ZippedFile.ods("", text))).containsExactly("A1 TEXT a bc  d");
    }

    @Test
    void tellsOfCellsUnderMerges() throws Exception {
        Opened opened = open(ZippedFile.ods(
                "",
                "<table:table-row><table:table-cell table:number-columns-spanned='2' office:value-type='float'"
                        + " office:value='51'/><table:covered-table-cell office:value-type='float' office:value='9'/>"
                        + "</table:table-row><table:table-row><table:table-cell/><table:covered-table-cell"
                        + " table:number-columns-repeated='2' office:value-type='float' office:value='7'/>"
                        + "</table:table-row>"));
        Grid grid = ((Opened.Sheets) opened).workbook().grids().get(0);

        assertThat(grid.covered()).extracting(Cell::text).containsExactly("9", "7", "7");
        assertThat(grid.seen().cells()).extracting(Cell::text).containsExactly("51");
        assertThat(opened.sightings()).containsExactly(new Sighting(Trace.UNDER_MERGE, "Sheet1", "B1:C2", 3));
    }

    @Test
    void leavesOutMergesThatOverlapAndEndsThoseThatLeaveTheSheet() throws Exception {
        Workbook book = ((Opened.Sheets) open(ZippedFile.ods(
                        "",
                        "<table:table-row><table:table-cell table:number-columns-spanned='2'"
                                + " table:number-rows-spanned='2'/><table:table-cell table:number-rows-spanned='3'"
                                + " table:number-columns-spanned='2147483647'/></table:table-row><table:table-row>"
                                + "<table:table-cell table:number-columns-spanned='-7'/><table:table-cell"
                                + " table:number-columns-spanned='2'/></table:table-row>")))
                .workbook();

        assertThat(book.grids().get(0).merges()).isEqualTo(List.of(CellRange.parse("A1:B2")));
        assertThat(book.remarks()).containsExactly(Remark.BAD_MERGES);
    }

    @Test
    void namesATableWithoutAName() throws Exception {
        ZippedFile file = ZippedFile.ods("", "<table:table-row>" + TWELVE + "</table:table-row>")
                .replace("content.xml", " table:name='Sheet1'", "");

        assertThat(((Opened.Sheets) open(file)).workbook().grids())
                .extracting(Grid::sheet)
                .containsExactly("Sheet 1");
    }

    @Test
    void saysWhatIsRepeatedTooOften() {
        UnreadableFile refused = catchThrowableOfType(
                UnreadableFile.class,
                () -> open(ZippedFile.ods(
                        "", "<table:table-row table:number-rows-repeated='1000000'>" + TWELVE + "</table:table-row>")));

        assertThat(refused.words()).isEqualTo("it says more than 100,000 cells once and means them many times");
        assertThat(refused.reason().setting()).isEqualTo("foi.read.repeats");
    }

    private Opened open(ZippedFile file) throws Exception {
        return new DirectOpener(ScreenRules.USUAL).open(file.write(folder), FileFormat.ODS, "any.ods");
    }

    private List<String> cells(ZippedFile file) throws Exception {
        return ((Opened.Sheets) open(file))
                .workbook().grids().get(0).cells().stream()
                        .map(cell -> cell.address() + " " + cell.kind() + " " + cell.text())
                        .toList();
    }
}
