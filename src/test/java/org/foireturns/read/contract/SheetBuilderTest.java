package org.foireturns.read.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Comment;
import org.foireturns.model.Grid;
import org.foireturns.model.Style;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.Workbook.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetBuilderTest {
    private final Set<Remark> remarks = EnumSet.noneOf(Remark.class);

    @Test
    void refusesACellThatStandsNowhere() throws Exception {
        SheetBuilder sheet = sheet();
        sheet.add(cell(ReadingLimit.ROWS - 1, ReadingLimit.COLUMNS - 1));

        assertThat(refusal(() -> sheet.add(cell(ReadingLimit.ROWS, 0)))).isEqualTo(Reason.CELL_OUTSIDE);
        assertThat(refusal(() -> sheet.add(cell(0, ReadingLimit.COLUMNS)))).isEqualTo(Reason.CELL_OUTSIDE);
    }

    @Test
    void hangsACommentOnAnyCellOfTheSheetWithinItsLimits() throws Exception {
        SheetBuilder sheet = sheet();
        sheet.comment(new Address(1, 1), " April only ");
        sheet.comment(new Address(2, 1), "  ");
        sheet.comment(new Address(ReadingLimit.ROWS, 0), "nowhere");
        String tooLong = "x".repeat(Limits.USUAL.textLength() + 1);

        assertThat(refusal(() -> sheet.comment(new Address(3, 1), tooLong))).isEqualTo(Reason.TEXT_TOO_LONG);
        assertThat(sheet.build().comments()).containsExactly(new Comment(new Address(1, 1), "April only"));
    }

    @Test
    void refusesACellThatComesTwiceUnlessItIsBlank() throws Exception {
        SheetBuilder sheet = sheet();
        sheet.add(cell(0, 0));
        sheet.add(Cell.text(new Address(0, 0), " ", Style.PLAIN));

        assertThat(refusal(() -> sheet.add(cell(0, 0)))).isEqualTo(Reason.CELL_TWICE);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 2, 2,           A1:C3",
        "2, 2, 0, 0,           A1:C3",
        "2, 0, 0, 2,           A1:C3",
        "0, 0, 1048575, 16383, A1:XFD1048576",
    })
    void takesAMergeByWhicheverCorners(int oneRow, int oneColumn, int otherRow, int otherColumn, String range)
            throws Exception {
        SheetBuilder sheet = sheet();
        sheet.merge(oneRow, oneColumn, otherRow, otherColumn);

        assertThat(sheet.build().merges()).isEqualTo(List.of(CellRange.parse(range)));
        assertThat(remarks).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 2, 2", "0, -5, 2, 2", "0, 0, 1048576, 0", "0, 0, 0, 16384", "0, 0, 4294967295, 0"})
    void leavesOutAMergeThatLiesOutside(long oneRow, long oneColumn, long otherRow, long otherColumn) throws Exception {
        SheetBuilder sheet = sheet();
        sheet.merge(oneRow, oneColumn, otherRow, otherColumn);

        assertThat(sheet.build().merges()).isEmpty();
        assertThat(remarks).containsExactly(Remark.BAD_MERGES);
    }

    @Test
    void takesAMergeOfOneCellForNone() throws Exception {
        SheetBuilder sheet = sheet();
        sheet.merge(3, 3, 3, 3);

        assertThat(sheet.build().merges()).isEmpty();
        assertThat(remarks).isEmpty();
    }

    @Test
    void keepsOfMergesThatOverlapTheOneThatStartsFirst() {
        Random random = new Random(11);
        for (int trial = 0; trial < 500; trial++) {
            List<CellRange> merges = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                int row = random.nextInt(8);
                int column = random.nextInt(8);
                merges.add(CellRange.of(row, column, row + random.nextInt(4), column + random.nextInt(4)));
            }
            List<CellRange> expected = new ArrayList<>();
            merges.stream()
                    .sorted(java.util.Comparator.comparing(CellRange::first))
                    .filter(merge -> expected.stream().noneMatch(other -> meet(merge, other)))
                    .forEach(expected::add);

            assertThat(MergesApart.of(merges)).as("of %s", merges).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static boolean meet(CellRange one, CellRange other) {
        return one.first().row() <= other.last().row()
                && other.first().row() <= one.last().row()
                && one.first().column() <= other.last().column()
                && other.first().column() <= one.last().column();
    }

    /** A small file may merge whole rows a hundred thousand times. */
    @Test
    @Timeout(20)
    void isNotHeldUpByMergesOfWholeRows() throws Exception {
        SheetBuilder sheet = sheet();
        for (int row = 0; row < 200_000; row++) {
            sheet.merge(row, 0, row, ReadingLimit.COLUMNS - 1);
            sheet.add(cell(row, 1));
        }

        Grid grid = sheet.build();

        assertThat(grid.covered()).hasSize(200_000);
        assertThat(remarks).isEmpty();
    }

    @Test
    void saysWhichLimitWasMet() {
        Limits few = new Limits(1, 1, 1, 1, 1, 2, 1_000, 10, 3);

        assertThat(words(() -> {
                    SheetBuilder sheet = SheetBuilder.of("Q1", 1, new ReadingLimit(few), remarks);
                    for (int row = 0; row < 3; row++) {
                        sheet.add(cell(row, 0));
                    }
                }))
                .isEqualTo("it holds more than 2 cells foi.read.cells");
        assertThat(words(() -> {
                    SheetBuilder sheet = SheetBuilder.of("Q1", 1, new ReadingLimit(few), remarks);
                    for (int row = 0; row < 3; row++) {
                        sheet.merge(row, 0, row, 1);
                    }
                }))
                .isEqualTo("it merges cells more than 2 times foi.read.cells");
        assertThat(words(() -> {
                    ReadingLimit limit = new ReadingLimit(few);
                    for (int i = 0; i < 4; i++) {
                        limit.spendRepeat();
                    }
                }))
                .isEqualTo("it says more than 3 cells once and means them many times foi.read.repeats");
        assertThat(words(() -> {
                    ReadingLimit limit = new ReadingLimit(few);
                    for (int i = 0; i < 3; i++) {
                        limit.spendShared("x");
                    }
                }))
                .isEqualTo("it lists more than 2 texts for its cells foi.read.cells");
        assertThat(words(() -> SheetBuilder.of("eleven long", 1, new ReadingLimit(few), remarks)))
                .isEqualTo("one of its cells or names holds more than 10 characters foi.read.text-length");
    }

    @Test
    void namesASheetWithoutAName() throws Exception {
        assertThat(SheetBuilder.of(" ", 3, new ReadingLimit(Limits.USUAL), remarks)
                        .build()
                        .sheet())
                .isEqualTo("sheet 3");
    }

    private SheetBuilder sheet() throws UnreadableFile {
        return SheetBuilder.of("Q1", 1, new ReadingLimit(Limits.USUAL), remarks);
    }

    private static Cell cell(int row, int column) {
        return Cell.text(new Address(row, column), "x", Style.PLAIN);
    }

    private static Reason refusal(Work work) {
        return refused(work).reason();
    }

    private static String words(Work work) {
        return refused(work).words() + " " + refused(work).reason().setting();
    }

    private static UnreadableFile refused(Work work) {
        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, work::run);
        assertThat(refused).isNotNull();
        return refused;
    }

    @FunctionalInterface
    private interface Work {
        void run() throws UnreadableFile;
    }
}
