package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.foireturns.model.Fills;
import org.foireturns.model.Style;
import org.foireturns.read.ZippedFile;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.xml.ZipParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The looks and the backgrounds of cells by their number: {@link XlsxStyles} and {@link XlsxFills}. */
@SuppressWarnings("NullAway.Init")
class XlsxStylesTest {
    private static final String PART = "xl/styles.xml";
    private static final String LOOKS = "<numFmts><numFmt numFmtId='200' formatCode='0.0'/></numFmts>"
            + "<fonts><font/><font><b/><i val='0'/></font><font><b val='0'/><i/><strike val='1'/></font></fonts>"
            + "<fills><fill/><fill><patternFill patternType='solid'><fgColor rgb='FFFFC7E5'/></patternFill></fill>"
            + "<fill><patternFill patternType='gray125'><fgColor rgb='FFFFC7E5'/></patternFill></fill></fills>"
            + "<cellXfs><xf/><xf numFmtId='200' fontId='1' fillId='1'><alignment horizontal='center' indent='2'/></xf>"
            + "<xf numFmtId='9' fontId='2' fillId='2'><alignment horizontal='right'/></xf>"
            + "<xf fontId='77' fillId='77'><alignment horizontal='centerContinuous'/></xf></cellXfs>"
            + "<dxfs><dxf><font><strike/></font></dxf></dxfs>";

    @TempDir
    Path folder;

    private XlsxStyles styles(String inside, @Nullable String part) throws Exception {
        Path file = ZippedFile.xlsxRows("").styles(inside).write(folder);
        try (ZipParts zip = ZipParts.open(file, Limits.USUAL)) {
            return XlsxStyles.read(zip, part);
        }
    }

    private Style style(String number) throws Exception {
        return styles(LOOKS, PART).look(number).look().style();
    }

    @Test
    void aLookHasAFormatAFontAndAnAlignment() throws Exception {
        assertThat(style("0")).isEqualTo(Style.PLAIN);
        assertThat(style("1")).isEqualTo(new Style("0.0", true, false, true, 2));
        assertThat(style("2")).isEqualTo(new Style("0%", false, true, false, 0));
        assertThat(style("3")).isEqualTo(new Style("General", false, false, true, 0));
        assertThat(styles(LOOKS, PART).look(null).look().style()).isEqualTo(Style.PLAIN);
    }

    @Test
    void aLookThatIsNotThereIsRefused() {
        assertThat(reason(LOOKS, PART, "4")).isEqualTo(Reason.LOOK_MISSING);
        assertThat(reason(LOOKS, PART, "-1")).isEqualTo(Reason.LOOK_MISSING);
        assertThat(reason(LOOKS, PART, "x")).isEqualTo(Reason.LOOK_MISSING);
        assertThat(reason(LOOKS, null, "1")).isEqualTo(Reason.LOOKS_MISSING);
        assertThat(reason(LOOKS, "xl/gone.xml", "1")).isEqualTo(Reason.LOOKS_MISSING);
    }

    private Reason reason(String inside, @Nullable String part, String number) {
        UnreadableFile refused = catchThrowableOfType(
                UnreadableFile.class, () -> styles(inside, part).look(number));
        assertThat(refused).as("refused").isNotNull();
        return refused.reason();
    }

    @Test
    void withoutLooksEveryCellIsPlain() throws Exception {
        assertThat(styles("", PART).look("0").look().style()).isEqualTo(Style.PLAIN);
        assertThat(styles("", null).look(null).look().style()).isEqualTo(Style.PLAIN);
        assertThat(styles("", null).lost()).isFalse();
        assertThat(styles("", "xl/gone.xml").lost()).isTrue();
    }

    @Test
    void aConditionalLookHasANumberToo() throws Exception {
        XlsxStyles styles = styles(LOOKS, PART);
        assertThat(styles.conditional("0").struck()).isTrue();
        for (String other : new String[] {"1", "-1", "x", null}) {
            assertThat(styles.conditional(other)).isEqualTo(ConditionalLook.NOTHING);
        }
    }

    @Test
    void aFormatBeyondTheLimitIsRefused() {
        String code = "0".repeat(Limits.USUAL.textLength() + 1);
        assertThat(reason("<numFmts><numFmt numFmtId='200' formatCode='" + code + "'/></numFmts>", PART, "0"))
                .isEqualTo(Reason.TEXT_TOO_LONG);
    }

    @Test
    void aBackgroundIsOfOneColourOrNone() throws Exception {
        Path file = ZippedFile.xlsxRows("").styles(LOOKS).write(folder);
        try (ZipParts zip = ZipParts.open(file, Limits.USUAL)) {
            XlsxFills fills = XlsxFills.read(zip, PART, null);
            assertThat(fills.of("1")).isEqualTo(0xFFC7E5);
            for (String other : new String[] {null, "0", "2", "3", "4", "-1", "x"}) {
                assertThat(fills.of(other)).as(other).isEqualTo(Fills.NONE);
            }
            assertThat(XlsxFills.read(zip, null, null).of("1")).isEqualTo(Fills.NONE);
            assertThat(XlsxFills.read(zip, "xl/gone.xml", "xl/gone.xml").of("1"))
                    .isEqualTo(Fills.NONE);
        }
    }
}
