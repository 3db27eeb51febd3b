package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.foireturns.model.FileFormat;
import org.foireturns.read.Readers;
import org.foireturns.read.ZippedFile;
import org.foireturns.read.screen.Sighting;
import org.foireturns.read.screen.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet that holds a chart in place of cells hides no cells, whether or not it is in view. */
class OfficeScreenTest {
    private static final String CHART_SHEET =
            "<chartsheet><sheetViews/><drawing r:id='rId1' xmlns:r='r'/></chartsheet>";

    @TempDir
    Path folder;

    private List<Trace> traces(ZippedFile file) throws Exception {
        return Readers.forFormat(FileFormat.XLSX).screen(file.write(folder)).sightings().stream()
                .map(Sighting::trace)
                .toList();
    }

    private static ZippedFile withSheet(String state, String type, String part, String content) {
        return ZippedFile.xlsx("<sheetData/>")
                .part(
                        "xl/workbook.xml",
                        ZippedFile.workbook(
                                "<sheet name='Sheet1' sheetId='1' r:id='rId1'/><sheet name='Other' sheetId='2'"
                                        + " r:id='rId2' state='" + state + "'/>"))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        ZippedFile.relations("rId1", "worksheet", "worksheets/sheet1.xml", "rId2", type, part))
                .part("xl/" + part, content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"visible", "hidden", "veryHidden"})
    void aChartSheetIsNoHiddenSheet(String state) throws Exception {
        assertThat(traces(withSheet(state, "chartsheet", "chartsheets/sheet1.xml", CHART_SHEET)))
                .isEmpty();
    }

    @Test
    void aHiddenSheetWithCellsIsOne() throws Exception {
        String cells = ZippedFile.worksheet("<sheetData><row><c><v>7</v></c></row></sheetData>");
        assertThat(traces(withSheet("hidden", "worksheet", "worksheets/sheet2.xml", cells)))
                .containsExactly(Trace.HIDDEN_SHEET);
    }

    @Test
    void aChartSheetThatIsNoLongerListedHidesNothing() throws Exception {
        ZippedFile file = ZippedFile.xlsx("<sheetData/>").part("xl/chartsheets/sheet7.xml", CHART_SHEET);
        assertThat(traces(file)).isEmpty();
    }
}
