package org.foireturns.read.excel;

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
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init")
class OfficeChartsTest {
    @TempDir
    Path folder;

    private List<String> charts(String markup) throws Exception {
        Path file = ZippedFile.xlsxRows("").part("xl/charts/chart1.xml", markup).write(folder);
        Sightings seen = new Sightings();
        try (ZipParts zip = ZipParts.open(file, Limits.USUAL)) {
            OfficeCharts.look(zip, "xl/charts/chart1.xml", seen);
        }
        return seen.seen().charts().stream()
                .map(chart -> chart.source() + " " + chart.count())
                .toList();
    }

    @Test
    void eachRowOfValuesIsToldWithItsRange() throws Exception {
        assertThat(charts(
                        "<chart><ser><tx><strRef><f>Data!$A$1</f><strCache><pt><v>Kik</v></pt></strCache></strRef></tx>"
                                + "<val><numRef><f>Data!$A$2:$A$4</f><numCache><pt><v>1</v></pt><pt><v>2</v></pt></numCache>"
                                + "</numRef></val></ser></chart>"))
                .containsExactly("Data!$A$1 1", "Data!$A$2:$A$4 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"numLit", "strLit", "multiLvlStrRef", "numDim", "strDim"})
    void valuesWithoutARangeAreToldToo(String row) throws Exception {
        assertThat(charts("<chart><" + row + "><pt/><pt/></" + row + "><pt/></chart>"))
                .containsExactly(" 2");
    }

    @Test
    void aChartWithoutValuesIsNone() throws Exception {
        assertThat(charts("<chart><numRef><f>Data!$A$2</f></numRef><pt/></chart>"))
                .isEmpty();
    }

    @Test
    void aChartThatCannotBeReadCountsAsAValue() throws Exception {
        assertThat(charts("<chart><numRef>")).containsExactly(" 1");
    }
}
