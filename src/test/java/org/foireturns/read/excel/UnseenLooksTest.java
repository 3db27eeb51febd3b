package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.foireturns.read.ZippedFile;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.screen.Sightings;
import org.foireturns.read.xml.ZipParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init")
class UnseenLooksTest {
    private static final String STYLES = "xl/styles.xml";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    private boolean unseen(String font, String fill) throws Exception {
        Path file = ZippedFile.xlsxRows("<row><c><v>1</v></c></row>")
                .styles("<fonts><font>" + font + "</font></fonts><fills><fill>" + fill
                        + "</fill></fills><cellXfs><xf fontId='0' fillId='0'/></cellXfs>")
                .write(folder);
        try (ZipParts zip = ZipParts.open(file, Limits.USUAL)) {
            return UnseenLooks.read(zip, STYLES).has(0);
        }
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "<color rgb='FFFFFFFF'/>, '', true",
        "<color rgb='FFFAFAFA'/>, '', true",
        "<color rgb='FFF0F0F0'/>, '', false",
        "<color theme='0'/>, <patternFill patternType='none'/>, true",
        "<color indexed='9'/>, <patternFill/>, true",
        "<color rgb='FFFFFFFF'/>, <patternFill patternType='solid'><fgColor rgb='FF000000'/></patternFill>, false",
        "<color rgb='FF123456'/>, <patternFill patternType='solid'><fgColor rgb='FF123456'/></patternFill>, true",
        "<color rgb='FF123456'/>, <patternFill patternType='solid'><bgColor rgb='FF123456'/></patternFill>, false",
        "<color theme='4'/>, <patternFill patternType='solid'><fgColor theme='4'/></patternFill>, true",
        "<color theme='4'/>, <patternFill patternType='solid'><fgColor theme='5'/></patternFill>, false",
        "<color rgb='FFFFFFFF'/>, <patternFill patternType='gray125'/>, false",
        "<color rgb='FFFFFFFF'/>, <gradientFill/>, false",
        "<sz val='2'/>, '', true",
        "<sz val='3'/>, '', false",
        "<sz val='1'/><color rgb='FF000000'/>, '', true",
        "'', '', false",
        "'', <patternFill patternType='solid'><fgColor rgb='FF000000'/></patternFill>, true"
    })
    void lettersInTheColourOfTheirBackgroundOrOfNoSizeAreUnseen(String font, String fill, boolean unseen)
            throws Exception {
        assertThat(unseen(font, fill)).isEqualTo(unseen);
    }

    private String seen(String rows) throws Exception {
        Path file = ZippedFile.xlsxRows(rows)
                .styles("<fonts><font/><font><color rgb='FFFFFFFF'/></font></fonts>"
                        + "<cellXfs><xf/><xf fontId='1'/><xf fontId='9'/></cellXfs>")
                .write(folder);
        Sightings seen = new Sightings();
        try (ZipParts zip = ZipParts.open(file, Limits.USUAL)) {
            UnseenLooks.read(zip, STYLES).look(zip, SHEET, "Sheet1", seen);
        }
        return seen.seen().sightings().stream()
                .map(each -> each.trace() + " " + each.sheet() + " " + each.cells() + " " + each.count())
                .findFirst()
                .orElse("");
    }

    @Test
    void cellsOfSuchALookThatHoldSomethingAreTold() throws Exception {
        assertThat(seen("<row r='2'><c r='B2' s='1'><v>1</v></c><c r='C2' s='1'/><c r='D2' s='1'><is/></c>"
                        + "<c r='E2'><v>1</v></c><c r='F2' s='2'><v>1</v></c></row>"))
                .isEqualTo("UNSEEN_COLOUR Sheet1 B2:D2 2");
    }

    @Test
    void aCellWithoutAPlaceStandsBehindTheLastOne() throws Exception {
        assertThat(seen("<row r='3'><c/><c s='1'><v>1</v></c></row><row><c s='1'><v>1</v></c></row>"))
                .isEqualTo("UNSEEN_COLOUR Sheet1 A3:B4 2");
    }

    @Test
    void whereEverythingCanBeSeenNothingIsTold() throws Exception {
        assertThat(seen("<row r='2'><c r='B2' s='2'><v>1</v></c></row>")).isEmpty();
        Path file = ZippedFile.xlsxRows("").write(folder);
        try (ZipParts zip = ZipParts.open(file, Limits.USUAL)) {
            assertThat(UnseenLooks.read(zip, "xl/none.xml").has(0)).isFalse();
            assertThat(UnseenLooks.read(zip, null).has(0)).isFalse();
        }
    }
}
