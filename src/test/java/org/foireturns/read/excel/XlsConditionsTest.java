package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormattingRule;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSheetConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.foireturns.model.Cell;
import org.foireturns.read.BiffFile;
import org.foireturns.read.contract.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditional formats of old workbooks over the column 3, 12, 0 with labels x, y and z on its left. */
class XlsConditionsTest {
    private static final String SHOWN = "x 3 y 12 z 0";
    private static final short NO = 0;
    private static final int RANGES = 0x1B0;
    private static final int RULE = 0x1B1;
    private static final int LATER_RANGES = 0x879;
    private static final int LATER_RULE = 0x87A;
    private static final int ADDED_TO_RULE = 0x87B;
    private static final int NUMBER_FORMAT = 0x02000000;
    private static final int FONT = 0x04000000;
    private static final int AS_IT_WAS = 0x003FFFFF;
    private static final int FORMAT_CHANGES = AS_IT_WAS & ~0x00080000;
    private static final byte[] BELOW_5 = tokens(0x4C, 0, 0, 0, 0xC0, 0x1E, 5, 0, 0x09);
    private static final byte[] ALWAYS = tokens(0x1D, 1);
    private static final byte[] WHITE = font(9, 0, -1);

    @TempDir
    Path folder;

    private static byte[] tokens(int... octets) {
        byte[] bytes = new byte[octets.length];
        for (int i = 0; i < octets.length; i++) {
            bytes[i] = (byte) octets[i];
        }
        return bytes;
    }

    private static byte[] font(int colour, int lines, int linesAsTheyWere) {
        ByteBuffer font = ByteBuffer.allocate(118).order(ByteOrder.LITTLE_ENDIAN);
        return font.putInt(68, lines)
                .putInt(80, colour)
                .putInt(88, linesAsTheyWere)
                .array();
    }

    private static byte[] join(Object... parts) {
        ByteBuffer bytes = ByteBuffer.allocate(2_000).order(ByteOrder.LITTLE_ENDIAN);
        for (Object part : parts) {
            if (part instanceof byte[] several) {
                bytes.put(several);
            } else if (part instanceof Short number) {
                bytes.putShort(number);
            } else if (part instanceof Integer number) {
                bytes.putInt(number);
            } else if (part instanceof Byte number) {
                bytes.put(number);
            }
        }
        byte[] joined = new byte[bytes.position()];
        bytes.flip().get(joined);
        return joined;
    }

    private static byte[] format(int number) {
        return join(NUMBER_FORMAT | FORMAT_CHANGES, NO, (byte) 0, (byte) number);
    }

    private static byte[] white() {
        return join(FONT | AS_IT_WAS, NO, WHITE);
    }

    private static byte[] rule(int kind, int operator, byte[] look, byte[] first, byte[] second) {
        return join((byte) kind, (byte) operator, (short) first.length, (short) second.length, look, first, second);
    }

    private static byte[] formula(byte[] look, byte[] tokens) {
        return rule(2, 0, look, tokens, new byte[0]);
    }

    private static BiffFile sheet() {
        return new BiffFile()
                .inBook(0x41E, (short) 200, (short) 3, (byte) 0, "\"*\"")
                .sheet("Q1")
                .text(0, 0, "x")
                .number(0, 1, 3)
                .text(1, 0, "y")
                .number(1, 1, 12)
                .text(2, 0, "z")
                .number(2, 1, 0);
    }

    private static byte[] ranges(int rules, int number) {
        return join(
                (short) rules,
                (short) (number << 1),
                NO,
                (short) 2,
                (short) 1,
                (short) 1,
                (short) 1,
                NO,
                (short) 2,
                (short) 1,
                (short) 1);
    }

    private static BiffFile ruled(byte[]... rules) {
        BiffFile file = sheet().record(RANGES, ranges(rules.length, 1));
        for (byte[] rule : rules) {
            file.record(RULE, rule);
        }
        return file;
    }

    private String said(BiffFile file) throws Exception {
        return said(file.write(folder));
    }

    private static String said(Path file) throws Exception {
        return String.join(
                " ",
                new XlsReader(Limits.USUAL)
                        .read(file, "any.xls").grids().get(0).cells().stream()
                                .map(XlsConditionsTest::said)
                                .toList());
    }

    private static String said(Cell cell) {
        return switch (cell.kind()) {
            case UNSEEN -> "(unseen)";
            case STRUCK -> "~" + cell.shown().struck();
            default -> cell.text();
        };
    }

    /** A workbook as POI writes it, with letters in white over the numbers chosen. */
    private String written(String cells, HSSFConditionalFormattingRule rule, HSSFSheet sheet) throws Exception {
        sheet.getSheetConditionalFormatting()
                .addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf(cells)}, rule);
        Path file = folder.resolve("book.xls");
        try (OutputStream out = Files.newOutputStream(file)) {
            sheet.getWorkbook().write(out);
        }
        return said(file);
    }

    private String whitened(RuleOf rule) throws Exception {
        return written(rule, made -> made.createFontFormatting().setFontColorIndex(IndexedColors.WHITE.getIndex()));
    }

    private String written(RuleOf rule, Consumer<HSSFConditionalFormattingRule> look) throws Exception {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            HSSFSheet sheet = book.createSheet("Q1");
            double[] numbers = {3, 12, 0};
            for (int i = 0; i < numbers.length; i++) {
                sheet.createRow(i).createCell(0).setCellValue("xyz".substring(i, i + 1));
                sheet.getRow(i).createCell(1).setCellValue(numbers[i]);
            }
            HSSFConditionalFormattingRule made = rule.in(sheet.getSheetConditionalFormatting());
            look.accept(made);
            return written("B1:B3", made, sheet);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LT,5,,x (unseen) y 12 z 0",
        "BETWEEN,1,4,x (unseen) y 12 z 0",
        "NOT_BETWEEN,1,4,x 3 y (unseen) z 0",
        "GT,$B$2-8,,x 3 y (unseen) z 0",
    })
    void aRuleMayCompareTheCellItself(String operator, String bound, String second, String said) throws Exception {
        byte comparison = ComparisonOperator.class.getField(operator).getByte(null);
        assertThat(whitened(formats -> formats.createConditionalFormattingRule(comparison, bound, second)))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$A1=\"y\"; x 3 y (unseen) z 0",
                "AND(B1>0,B1<5); x (unseen) y 12 z 0",
                "COUNTIF($B$1:$B$3,B1)>1; x (unseen) y (unseen) z 0",
            })
    void aRuleMayBeAFormula(String formula, String said) throws Exception {
        assertThat(whitened(formats -> formats.createConditionalFormattingRule(formula)))
                .isEqualTo(said);
    }

    @Test
    void aBackgroundMayHideAsWell() throws Exception {
        assertThat(written(formats -> formats.createConditionalFormattingRule("B1<5"), rule -> {
                    PatternFormatting fill = rule.createPatternFormatting();
                    fill.setFillBackgroundColor(IndexedColors.BLACK.getIndex());
                    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
                }))
                .isEqualTo("x (unseen) y 12 z 0");
        assertThat(written(
                        formats -> formats.createConditionalFormattingRule("B1<5"),
                        rule -> rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.ROSE.getIndex())))
                .isEqualTo(SHOWN);
    }

    @Test
    void cellsBesideAreNamedByTheirDistance() throws Exception {
        assertThat(said(ruled(formula(white(), BELOW_5)))).isEqualTo("x (unseen) y 12 z 0");
        byte[] toTheLeftIsY = tokens(0x4C, 0, 0, 0xFF, 0xC0, 0x17, 1, 0, 'y', 0x0B);
        assertThat(said(ruled(formula(white(), toTheLeftIsY)))).isEqualTo("x 3 y (unseen) z 0");
        byte[] above = tokens(0x4C, 0xFF, 0xFF, 0, 0xC0, 0x1E, 5, 0, 0x09);
        assertThat(said(ruled(formula(white(), above))))
                .as("there is no row above the first")
                .isEqualTo("x (unseen) y (unseen) z 0");
    }

    @Test
    void aNumberFormatMayReplaceNumbers() throws Exception {
        assertThat(said(ruled(formula(format(200), BELOW_5)))).isEqualTo("x * y 12 z *");
        assertThat(said(ruled(formula(format(2), BELOW_5)))).isEqualTo(SHOWN);
        byte[] typed = join(NUMBER_FORMAT | FORMAT_CHANGES, (short) 1, (short) 8, (short) 3, tokens(0, '"', '#', '"'));
        assertThat(said(ruled(formula(typed, BELOW_5)))).isEqualTo("x # y 12 z #");
        byte[] leftAlone = join(NUMBER_FORMAT | AS_IT_WAS, NO, (byte) 0, (byte) 200);
        assertThat(said(ruled(formula(leftAlone, BELOW_5)))).isEqualTo(SHOWN);
    }

    @Test
    void whatIsStoredBetweenIsPassedOver() throws Exception {
        byte[] all = join(
                0x3E000000 | (AS_IT_WAS & ~0x00060000),
                NO,
                tokens(0, 0),
                font(-1, 0x80, 0),
                new byte[16],
                (short) (1 << 10),
                (short) (9 << 7));
        assertThat(said(ruled(formula(all, BELOW_5)))).isEqualTo("x ~3 y 12 z ~0");
        byte[] lineAsItWas = join(FONT | AS_IT_WAS, NO, font(10, 0x80, 0x80));
        assertThat(said(ruled(formula(lineAsItWas, BELOW_5)))).isEqualTo(SHOWN);
    }

    /** Excel 2003 looks at no further rule where one holds. */
    @Test
    void theFirstRuleThatHoldsIsTheLast() throws Exception {
        byte[] red = join(FONT | AS_IT_WAS, NO, font(10, 0, -1));
        byte[] isThree = tokens(0x4C, 0, 0, 0, 0xC0, 0x1E, 3, 0, 0x0B);
        assertThat(said(ruled(formula(red, isThree), formula(format(200), ALWAYS))))
                .isEqualTo("x 3 y * z *");
    }

    @Test
    void laterVersionsAddToARule() throws Exception {
        byte[] red = join(FONT | AS_IT_WAS, NO, font(10, 0, -1));
        byte[] starred = format(200);
        byte[] head = join((short) ADDED_TO_RULE, NO, new byte[8]);
        byte[] added =
                join(head, 0, (short) 1, NO, new byte[2], (short) 7, (byte) 1, (byte) 1, starred.length, starred);
        assertThat(said(ruled(formula(red, BELOW_5)).record(ADDED_TO_RULE, added)))
                .isEqualTo("x * y 12 z *");
        byte[] ofOthers = added.clone();
        ofOthers[16] = 2;
        assertThat(said(ruled(formula(red, BELOW_5)).record(ADDED_TO_RULE, ofOthers)))
                .isEqualTo(SHOWN);
        byte[] later = added.clone();
        later[12] = 1;
        assertThat(said(ruled(formula(red, BELOW_5)).record(ADDED_TO_RULE, later)))
                .isEqualTo(SHOWN);
        byte[] noLast = join(head, 0, (short) 1, NO, new byte[2], (short) 1, (byte) 1, (byte) 0);
        byte[] isThree = tokens(0x4C, 0, 0, 0, 0xC0, 0x1E, 3, 0, 0x0B);
        assertThat(said(ruled(formula(red, isThree), formula(starred, ALWAYS)).record(ADDED_TO_RULE, noLast)))
                .isEqualTo("x * y * z *");
    }

    @ParameterizedTest
    @CsvSource({
        "2, 0, x * y 12 z *",
        "4, 0, x (unseen) y (unseen) z 0",
        "4, 2, x 3 y 12 z 0",
        "6, 1, x (unseen) y (unseen) z 0",
        "6, 0, x 3 y 12 z 0",
        "5, 0, x (unseen) y (unseen) z (unseen)",
    })
    void laterVersionsHaveRulesOfTheirOwn(int kind, int mark, String said) throws Exception {
        boolean looks = kind == 2 || kind == 5;
        byte[] look = looks ? format(200) : new byte[0];
        byte[] tokens = kind == 2 ? BELOW_5 : new byte[0];
        byte[] head = join((short) LATER_RULE, NO, new byte[8]);
        byte[] drawn = kind == 4 ? tokens(0, 0, 0, mark) : tokens(0, 0, 0, 3, 0, mark);
        byte[] rule = join(
                head,
                (byte) kind,
                (byte) 0,
                (short) tokens.length,
                NO,
                look.length,
                looks ? look : new byte[2],
                tokens,
                NO,
                (byte) 2,
                (short) 1,
                NO,
                (byte) 16,
                new byte[16],
                drawn);
        BiffFile file = sheet().record(LATER_RANGES, join((short) LATER_RANGES, NO, new byte[8], ranges(1, 3)))
                .record(LATER_RULE, rule);
        assertThat(said(file)).isEqualTo(said);
    }

    /** What is damaged may hide more than it should, and never keeps a sheet from being read. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 6, 9, 12, 40, 126, 130})
    void nothingOddBreaksTheReader(int length) throws Exception {
        byte[] whole = formula(white(), BELOW_5);
        byte[] cut = Arrays.copyOf(whole, length);
        assertThat(said(ruled(cut))).startsWith("x ").endsWith(" z 0");
        byte[] filled = new byte[length];
        Arrays.fill(filled, (byte) 0xFF);
        for (int type : new int[] {RANGES, RULE, LATER_RANGES, LATER_RULE, ADDED_TO_RULE}) {
            assertThat(said(ruled(whole).record(type, filled))).startsWith("x ").endsWith(" z 0");
        }
        byte[] reversed = join((short) 1, (short) 2, new byte[8], (short) 1, (short) 2, NO, (short) 1, (short) 1);
        assertThat(said(sheet().record(RANGES, reversed).record(RULE, whole))).isEqualTo("x (unseen) y 12 z 0");
    }

    @FunctionalInterface
    private interface RuleOf {
        HSSFConditionalFormattingRule in(HSSFSheetConditionalFormatting formats);
    }
}
