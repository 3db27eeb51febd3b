package org.foireturns.read.ods;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.foireturns.read.ZippedFile;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.screen.Sightings;
import org.foireturns.read.xml.ZipParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init")
class OdsContentScreenTest {
    private static final String WHITE = "<style:style style:name='W' style:family='table-cell'>"
            + "<style:text-properties fo:color='#ffffff'/></style:style>";
    private static final String ONE = "<text:p>1</text:p>";

    @TempDir
    Path folder;

    private List<String> seen(ZippedFile document) throws Exception {
        Sightings seen = new Sightings();
        try (ZipParts zip = ZipParts.open(document.write(folder), Limits.USUAL)) {
            new OdsContentScreen(new OdsLooks(), seen).look(zip);
        }
        return seen.seen().sightings().stream()
                .map(each -> (each.trace() + " " + each.sheet() + " " + each.cells() + " " + each.count())
                        .replaceAll(" +", " "))
                .toList();
    }

    private List<String> table(String inside) throws Exception {
        return seen(ZippedFile.ods(WHITE, inside));
    }

    private static String row(String attributes, String... cells) {
        return "<table:table-row " + attributes + ">" + String.join("", cells) + "</table:table-row>";
    }

    private static String cell(String attributes, String inside) {
        return "<table:table-cell " + attributes + ">" + inside + "</table:table-cell>";
    }

    private static final String UNSEEN = "table:style-name='W'";

    @Test
    void filledCellsInTheColourOfThePaperAreTold() throws Exception {
        assertThat(table(row("", cell("", ONE), cell(UNSEEN, ONE), cell(UNSEEN, ""))
                        + row("table:number-rows-repeated='3'")
                        + row(
                                "",
                                cell("table:number-columns-repeated='4'", ""),
                                cell(UNSEEN + " office:value='1'", ""))))
                .containsExactly("UNSEEN_COLOUR Sheet1 B1:E5 2");
    }

    @ParameterizedTest
    @CsvSource({"office:value='1'", "office:date-value='2024-04-01'", "office:string-value='a'"})
    void aValueThatIsStoredFillsACell(String value) throws Exception {
        assertThat(table(row("", cell(UNSEEN + " " + value, "")))).containsExactly("UNSEEN_COLOUR Sheet1 A1 1");
    }

    @Test
    void aLookIsThatOfTheCellOrItsRowOrItsColumn() throws Exception {
        String columns = "<table:table-column table:number-columns-repeated='2'/>"
                + "<table:table-column table:default-cell-style-name='W'/>";
        assertThat(table(columns + row("", cell("", ONE), cell("", ONE), cell("", ONE), cell("", ONE))))
                .containsExactly("UNSEEN_COLOUR Sheet1 C1 1");
        assertThat(table(columns
                        + row("table:default-cell-style-name='W'", cell("", ONE), cell("table:style-name='X'", ONE))))
                .containsExactly("UNSEEN_COLOUR Sheet1 A1 1");
    }

    @Test
    void tablesOfOtherFilesAreToldAsSuch() throws Exception {
        assertThat(table("<table:table-source/>" + row("", cell(UNSEEN, ONE), cell("", ONE))))
                .containsExactly("LINKED_VALUES 2");
    }

    @Test
    void commentsBoxesAndOldValuesAreTold() throws Exception {
        assertThat(table(row(
                        "",
                        cell("", "<office:annotation>" + ONE + "</office:annotation>"),
                        cell("", "<text:text-box>" + ONE + "</text:text-box>"),
                        cell("", "<text:text-box> </text:text-box>"))))
                .containsExactlyInAnyOrder("COMMENT 1", "TEXT_BOX 1");
        assertThat(table("<table:tracked-changes><table:insertion/><table:deletion/></table:tracked-changes>"))
                .containsExactly("OLD_VALUES 2");
    }

    @Test
    void controlsStandInFormsAlone() throws Exception {
        assertThat(table(
                        "<office:forms><text:form><text:button/><text:text/></text:form></office:forms><text:button/>"))
                .containsExactly("CONTROL 2");
    }

    @Test
    void eachScriptIsAMacro() throws Exception {
        ZippedFile file = ZippedFile.ods("", "")
                .replace(
                        "content.xml",
                        "<office:body>",
                        "<office:scripts><text:a/><text:b/></office:scripts><office:body>");
        assertThat(seen(file)).containsExactly("MACRO 2");
    }
}
