package org.foireturns.read.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdsReaderTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "office:value-type='float' office:value='12'>                    <text:p>12.0</text:p> | NUMBER       | 12",
                "office:value-type='currency' office:value='-3'>                 <text:p>-£3</text:p>  | NUMBER       | -3",
                "office:value-type='percentage' office:value='0.4'>              <text:p>40%</text:p>  | NUMBER       | 0.4",
                "office:value-type='boolean' office:boolean-value='true'>        <text:p>WAHR</text:p> | BOOLEAN      | TRUE",
                "office:value-type='date' office:date-value='2017-04-01T09:00'>  <text:p>April</text:p>| DATE         | 2017-04-01",
                "office:value-type='time' office:time-value='PT1H'>              <text:p>01:00</text:p>| TEXT         | 01:00",
                "office:value-type='string'>                                     <text:p>n/a</text:p>  | TEXT         | n/a",
                "office:value-type='string' office:string-value='n/a'>                                 | TEXT         | n/a",
                "table:formula='of:=1' office:value-type='float' office:value='0'><text:p>0</text:p>   | NUMBER       | 0",
                "table:formula='of:=1'>                                                                | UNCALCULATED | \"\"",
                "table:formula='of:=1' office:value-type='float' office:value='0'><text:p>#REF!</text:p>| ERROR       | #REF!",
                "office:value-type='string' calcext:value-type='error'>          <text:p>#N/A</text:p> | ERROR        | #N/A",
                "office:value-type='float' office:value='many'>                  <text:p>many</text:p> | ERROR        | many",
            })
    void readsWhatACellStores(String cell, CellKind kind, String text) throws Exception {
        Grid grid = read("", row("<table:table-cell " + cell + "</table:table-cell>"));

        assertThat(grid.cells()).singleElement().satisfies(read -> {
            assertThat(read.kind()).isEqualTo(kind);
            assertThat(read.text()).isEqualTo(text);
        });
    }

    @Test
    void joinsParagraphsAndRunsSpacesTogether() throws Exception {
        Grid grid = read(
                "",
                row(text("<office:annotation><text:p>secret</text:p></office:annotation><text:p><office:annotation>"
                        + "<text:p>secret</text:p></office:annotation>  April \n <text:s"
                        + " text:c='2'/>to<text:tab/>June<text:line-break/>2020</text:p><text:p>second</text:p>")));

        assertThat(grid.cells()).extracting(Cell::text).containsExactly("April   to\tJune\n2020\nsecond");
    }

    @Test
    void keepsSuperscriptMarksApart() throws Exception {
        Grid grid = read(
                "<style:style style:name='T1' style:family='text'>"
                        + "<style:text-properties style:text-position='super 58%'/></style:style>"
                        + "<style:style style:name='T2' style:family='text'>"
                        + "<style:text-properties style:text-position='sub 58%'/></style:style>",
                row(text("<text:p>Under 18<text:span text:style-name='T1'>3</text:span></text:p>")
                        + text("<text:p>1<text:span text:style-name='T1'>st</text:span> April</text:p>")
                        + text("<text:p>CO<text:span text:style-name='T2'>2</text:span></text:p>")));

        assertThat(grid.cells())
                .extracting(cell -> cell.text() + "^" + cell.noteMark())
                .containsExactly("Under 18^3", "1st April^", "CO2^");
    }

    @Test
    void readsTheLookThroughParentsRowsAndColumns() throws Exception {
        String styles = "<number:percentage-style style:name='N1'/>"
                + cellStyle("bold", "", "<style:text-properties fo:font-weight='bold'/>")
                + cellStyle(
                        "child",
                        "style:parent-style-name='bold' style:data-style-name='N1'",
                        "<style:paragraph-properties fo:margin-left='0.706cm' fo:text-align='center'/>")
                + cellStyle(
                        "loop", "style:parent-style-name='loop'", "<style:text-properties fo:font-style='italic'/>");
        Grid grid = read(
                styles,
                "<table:table-column table:default-cell-style-name='loop' table:number-columns-repeated='2'/>"
                        + row(number("table:style-name='child'", 1) + number("", 2) + number("", 3))
                        + "<table:table-row table:default-cell-style-name='bold'>" + number("", 4)
                        + "</table:table-row>");

        assertThat(grid.cells())
                .extracting(Cell::style)
                .containsExactly(
                        new Style("0%", true, false, true, 2),
                        new Style("General", false, true, false, 0),
                        Style.PLAIN,
                        new Style("General", true, false, false, 0));
    }

    @Test
    void readsTheColoursOfCellsAndOfBlankOnes() throws Exception {
        String styles = cellStyle("pink", "", "<style:table-cell-properties fo:background-color='#ffc7e5'/>")
                + cellStyle("child", "style:parent-style-name='pink'", "<style:text-properties fo:font-weight='bold'/>")
                + cellStyle(
                        "clear",
                        "style:parent-style-name='pink'",
                        "<style:table-cell-properties fo:background-color='transparent'/>");
        Grid grid = read(
                styles,
                row(
                                number("table:style-name='child'", 1)
                                        + "<table:table-cell table:style-name='clear'/><table:table-cell table:style-name='pink'/>")
                        + "<table:table-row table:number-rows-repeated='9000'>"
                        + "<table:table-cell table:style-name='pink'/></table:table-row>");

        assertThat(grid.fills().all().map(filled -> String.format("%s %06X", filled.address(), filled.colour())))
                .containsExactly("A1 FFC7E5", "C1 FFC7E5");
    }

    @Test
    void repeatsCellsAndPassesOverBlankOnes() throws Exception {
        Grid grid = read(
                "",
                "<table:table-row table:number-rows-repeated='1048000'><table:table-cell table:number-columns-repeated='16384'/>"
                        + "</table:table-row><table:table-row table:number-rows-repeated='2'>"
                        + "<table:table-cell table:number-columns-repeated='3'/>"
                        + number("table:number-columns-repeated='2'", 7)
                        + "<table:table-cell table:number-columns-repeated='16379'/></table:table-row>");

        assertThat(grid.cells())
                .extracting(cell -> cell.address() + "=" + cell.text())
                .containsExactly("D1048001=7", "E1048001=7", "D1048002=7", "E1048002=7");
    }

    @Test
    void refusesRepeatsBeyondMeasure() {
        String bomb = "<table:table-row table:number-rows-repeated='1000000'>"
                + number("table:number-columns-repeated='16000'", 7) + "</table:table-row>";
        String outside = "<table:table-row table:number-rows-repeated='2147483647'/>" + row(number("", 7));

        assertThat(refusal(bomb)).isEqualTo(Reason.TOO_MANY_REPEATS);
        assertThat(refusal(bomb.replace("'1000000'", "'10'"))).isEqualTo(Reason.TOO_MANY_REPEATS);
        assertThat(refusal(outside)).isEqualTo(Reason.CELL_OUTSIDE);
        assertThat(refusal(row("<table:table-cell table:number-columns-repeated='99999999999'/>" + number("", 7))))
                .isEqualTo(Reason.CELL_OUTSIDE);
    }

    @Test
    void readsMergesCoveredCellsAndWhatIsHidden() throws Exception {
        Grid grid = read(
                "<style:style style:name='ta1' style:family='table'><style:table-properties table:display='false'/>"
                        + "</style:style>",
                "<table:table-column-group><table:table-column/><table:table-column table:visibility='collapse'/>"
                        + "</table:table-column-group>"
                        + row(number("table:number-columns-spanned='2' table:number-rows-spanned='2'", 1)
                                + "<table:covered-table-cell/>" + number("", 3))
                        + "<table:table-row-group><table:table-row table:visibility='filter'><table:covered-table-cell"
                        + " office:value-type='string'><text:p>under</text:p></table:covered-table-cell>"
                        + "</table:table-row></table:table-row-group>");

        assertThat(grid.cells())
                .extracting(cell -> cell.address() + "=" + cell.text())
                .containsExactly("A1=1", "C1=3", "A2=under");
        assertThat(grid.merges()).isEqualTo(List.of(CellRange.parse("A1:B2")));
        assertThat(grid.visibility()).isEqualTo(Visibility.HIDDEN);
        assertThat(IntStream.range(0, 3).filter(grid.outOfView()::row)).containsExactly(1);
        assertThat(IntStream.range(0, 3).filter(grid.outOfView()::column)).containsExactly(1);
    }

    @Test
    void refusesAnEncryptedDocument() {
        ZippedFile file = ZippedFile.ods("", "")
                .part("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>");

        assertThat(refusal(file)).isEqualTo(Reason.PASSWORD);
    }

    @Test
    void refusesATableInsideACell() {
        assertThat(refusal(row("<table:table-cell><table:table table:name='inner'/></table:table-cell>")))
                .isEqualTo(Reason.UNSUPPORTED);
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private static String text(String inside) {
        return "<table:table-cell office:value-type='string'>" + inside + "</table:table-cell>";
    }

    private static String number(String attributes, int value) {
        return "<table:table-cell %s office:value-type='float' office:value='%d'><text:p>%d</text:p></table:table-cell>"
                .formatted(attributes, value, value);
    }

    private static String cellStyle(String name, String attributes, String inside) {
        return "<style:style style:name='%s' style:family='table-cell' %s>%s</style:style>"
                .formatted(name, attributes, inside);
    }

    private Grid read(String styles, String table) throws UnreadableFile, IOException {
        return read(ZippedFile.ods(styles, table));
    }

    private Grid read(ZippedFile file) throws UnreadableFile, IOException {
        return Readers.forFormat(FileFormat.ODS)
                .read(file.write(folder), "any.ods")
                .grids()
                .get(0);
    }

    private Reason refusal(String table) {
        return refusal(ZippedFile.ods("", table));
    }

    private Reason refusal(ZippedFile file) {
        UnreadableFile refusal = catchThrowableOfType(UnreadableFile.class, () -> read(file));
        assertThat(refusal).as("the file should be refused").isNotNull();
        return refusal.reason();
    }
}
