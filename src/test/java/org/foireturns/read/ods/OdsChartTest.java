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
class OdsChartTest {
    @TempDir
    Path folder;

    private boolean chart;

    private List<String> charts(String markup) throws Exception {
        Path file = ZippedFile.ods("", "").part("Object 1/content.xml", markup).write(folder);
        Sightings seen = new Sightings();
        try (ZipParts zip = ZipParts.open(file, Limits.USUAL)) {
            chart = OdsChart.look(zip, "Object 1/content.xml", seen);
        }
        return seen.seen().charts().stream()
                .map(each -> each.source() + " " + each.count())
                .toList();
    }

    private static String series(String ranges) {
        return "<body><chart><title><p>Offences</p></title><series " + ranges + "/>";
    }

    private static String table(String... cells) {
        return "<table><table-cell>" + String.join("</table-cell><table-cell>", cells)
                + "</table-cell></table></chart></body>";
    }

    @Test
    void numbersAndTextsAreToldWithTheirRanges() throws Exception {
        String markup = series("values-cell-range-address='Data.$B$2:Data.$B$4' label-cell-address='Data.$B$1'")
                + "<categories cell-range-address='Data.A2:.A4'/><table>"
                + "<table-cell value-type='string'><p>Kik</p></table-cell>"
                + "<table-cell value-type='float'><p>12</p></table-cell>"
                + "<table-cell value-type='float'><p>3</p></table-cell></table></chart></body>";
        assertThat(charts(markup)).containsExactly("Data!B2:B4 2", "Data!B1,Data!A2:A4 1");
        assertThat(chart).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            $Data.$B$2                        | Data!B2
            Data.B2 Data.C2:Data.C9           | Data!B2,Data!C2:C9
            $'Kent and ''co''.'.$B$2:.$B$4    | 'Kent and ''co''.'!B2:B4
            here                              | ``
            """)
    void aRangeIsToldInExcelsWriting(String address, String told) throws Exception {
        String escaped = address.replace("'", "&apos;");
        assertThat(charts(series("values-cell-range-address='" + escaped + "'")
                        + "<table-cell value-type='float'><p>1</p></table-cell></chart></body>"))
                .containsExactly(told + " 1");
    }

    @Test
    void whatTheProgramMadeUpIsNoValue() throws Exception {
        assertThat(charts(series("")
                        + table("<p>Column B</p>", "<p>Row 12</p>", "<p>NaN</p>", "<p> </p>", "<p>Column</p>")))
                .containsExactly(" 1");
    }

    @Test
    void anythingElseIsNoChart() throws Exception {
        assertThat(charts("<body><table-cell><p>12</p></table-cell></body>")).isEmpty();
        assertThat(chart).isFalse();
        assertThat(charts("<chart><p>12</p>")).isEmpty();
        assertThat(chart).isFalse();
    }
}
