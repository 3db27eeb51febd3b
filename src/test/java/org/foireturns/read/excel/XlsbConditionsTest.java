package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Cell;
import org.foireturns.read.XlsbFile;
import org.foireturns.read.ZippedFile;
import org.foireturns.read.contract.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditional formats of binary workbooks over the column 3, 12, 0 in B1:B3. */
class XlsbConditionsTest {
    private static final byte NO = 0;
    private static final short NONE = 0;
    private static final int COMPARISON = 1;
    private static final int FORMULA = 2;
    private static final int BELOW = 6;
    private static final int BETWEEN = 1;
    private static final byte[] FIVE = {0x1E, 5, 0};
    private static final byte[] ONE = {0x1E, 1, 0};
    /** {@code B1<5}, in which B1 is at no distance. */
    private static final byte[] BELOW_FIVE = {0x4C, 0, 0, 0, 0, 0, (byte) 0xC0, 0x1E, 5, 0, 0x09};
    /** {@code SUM(B1)<5}, which is beyond us. */
    private static final byte[] BEYOND = {0x4C, 0, 0, 0, 0, 0, (byte) 0xC0, 0x42, 1, 4, 0, 0x1E, 5, 0, 0x09};

    private static final Object[] STAR = property(38, (short) 3, (short) '"', (short) '*', (short) '"');
    private static final Object[] WHITE = property(5, (byte) 5, (byte) 255, NONE, -1);
    private static final Object[] THROUGH = property(29, (byte) 1);
    private static final Object[] BOLD = property(25, (short) 700);

    @TempDir
    Path folder;

    private static Object[] property(int kind, Object... content) {
        int size = 4;
        for (Object each : content) {
            size += each instanceof Byte ? 1 : each instanceof Short ? 2 : 4;
        }
        List<Object> property = new ArrayList<>(List.of((short) kind, (short) size));
        property.addAll(List.of(content));
        return property.toArray();
    }

    private static Object[] look(Object[]... properties) {
        List<Object> look = new ArrayList<>(List.of(NONE, NONE, (short) properties.length));
        for (Object[] property : properties) {
            look.addAll(List.of(property));
        }
        return look.toArray();
    }

    private static Object[] rule(int kind, int operator, byte[]... formulas) {
        List<Object> rule = new ArrayList<>(
                List.of(kind, 0, 0, 1, operator, 0, 0, NONE, size(formulas, 0), size(formulas, 1), 0, -1));
        for (byte[] formula : formulas) {
            rule.add(formula.length);
            for (byte token : formula) {
                rule.add(token);
            }
            rule.add(0);
        }
        return rule.toArray();
    }

    private static int size(byte[][] formulas, int which) {
        return which < formulas.length ? formulas[which].length : 0;
    }

    private String said(Object[] look, Object[] rule) throws Exception {
        XlsbFile sheet = new XlsbFile().record(145);
        double[] numbers = {3, 12, 0};
        for (int row = 0; row < numbers.length; row++) {
            sheet.record(0, row, 0, (short) 300, NO, NO, NO, 0).record(5, 1, 0, numbers[row]);
        }
        sheet.record(146)
                .record(461, 1, 0, 1, 0, 2, 1, 1)
                .record(463, rule)
                .record(464)
                .record(462);
        XlsbFile styles = new XlsbFile()
                .record(43, (short) 220, NONE, (short) 400, NONE)
                .record(617, 1)
                .record(47, NONE, NONE, NONE, NONE, NONE, NO, NO, NO, NO, NONE)
                .record(618)
                .record(505, 1)
                .record(507, look)
                .record(506);
        XlsbFile book = new XlsbFile().record(153, 0, 0, "").record(156, 0, 1, "rId1", "Q1");
        Path file = ZippedFile.xlsx("")
                .without("xl/worksheets/sheet1.xml")
                .without("xl/workbook.xml")
                .part("_rels/.rels", ZippedFile.relations("rId1", "officeDocument", "xl/workbook.bin"))
                .part(
                        "xl/_rels/workbook.bin.rels",
                        ZippedFile.relations(
                                "rId1", "worksheet", "worksheets/sheet1.bin", "rId2", "styles", "styles.bin"))
                .binary("xl/workbook.bin", book.part())
                .binary("xl/styles.bin", styles.part())
                .binary("xl/worksheets/sheet1.bin", sheet.part())
                .write(folder);
        return String.join(
                " ",
                new XlsbReader(Limits.USUAL)
                        .read(file, "any.xlsb").grids().get(0).cells().stream()
                                .map(XlsbConditionsTest::said)
                                .toList());
    }

    private static String said(Cell cell) {
        return switch (cell.kind()) {
            case UNSEEN -> "(unseen)";
            case STRUCK -> "~" + cell.shown().struck();
            default -> cell.text();
        };
    }

    @Test
    void showsWhatTheFormatShows() throws Exception {
        assertThat(said(look(STAR), rule(COMPARISON, BELOW, FIVE))).isEqualTo("* 12 *");
    }

    @Test
    void comparesWithTwoBounds() throws Exception {
        assertThat(said(look(STAR), rule(COMPARISON, BETWEEN, ONE, FIVE))).isEqualTo("* 12 0");
    }

    @Test
    void worksOutASmallFormula() throws Exception {
        assertThat(said(look(STAR), rule(FORMULA, 0, BELOW_FIVE))).isEqualTo("* 12 *");
    }

    @Test
    void showsNothingOfWhiteLetters() throws Exception {
        assertThat(said(look(WHITE), rule(COMPARISON, BELOW, FIVE))).isEqualTo("(unseen) 12 0");
    }

    @Test
    void drawsLinesThroughNumbers() throws Exception {
        assertThat(said(look(THROUGH), rule(COMPARISON, BELOW, FIVE))).isEqualTo("~3 12 ~0");
    }

    @Test
    void hidesWhatAConditionThatIsBeyondUsMayHide() throws Exception {
        assertThat(said(look(WHITE), rule(FORMULA, 0, BEYOND))).isEqualTo("(unseen) (unseen) 0");
    }

    /** The largest, the smallest and those above the average. */
    @Test
    void hidesWhatARuleOfAnotherKindMayHide() throws Exception {
        assertThat(said(look(WHITE), rule(5, 0))).isEqualTo("(unseen) (unseen) 0");
    }

    @ParameterizedTest
    @CsvSource({"3", "4", "6"})
    void leavesNumbersBesideColoursAndBars(int kind) throws Exception {
        assertThat(said(look(WHITE), rule(kind, 0))).isEqualTo("3 12 0");
    }

    @Test
    void leavesNumbersInBold() throws Exception {
        assertThat(said(look(BOLD), rule(COMPARISON, BELOW, FIVE))).isEqualTo("3 12 0");
    }

    @Test
    void hidesWhatALookThatIsCutOffMayHide() throws Exception {
        assertThat(said(new Object[] {NONE, NONE, (short) 2}, rule(COMPARISON, BELOW, FIVE)))
                .isEqualTo("(unseen) 12 0");
    }
}
