package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Fills;
import org.foireturns.read.BiffFile;
import org.foireturns.read.screen.Sighting;
import org.foireturns.read.screen.Sightings;
import org.junit.jupiter.api.Test;

/** What a workbook of Excel 97 to 2003 says of its sheets, looks and links, record by record. */
class BiffBookTest {
    private static final int FONT = 0x31;
    private static final int LOOK = 0xE0;
    private static final int PALETTE = 0x92;
    private static final int LINKED_BOOK = 0x1AE;
    private static final int LINKED_ROW = 0x5A;
    private static final int SHEET_LINKS = 0x17;
    private static final short WHITE = 9;
    private static final short BLACK = 8;
    private static final short LETTERS = 200;

    private final BiffFile file = new BiffFile();

    private static ByteBuffer stream(BiffFile file) {
        return ByteBuffer.wrap(file.stream()).order(ByteOrder.LITTLE_ENDIAN);
    }

    private BiffBook book() {
        return BiffBook.of(stream(file));
    }

    private List<String> seen() {
        Sightings seen = new Sightings();
        BiffBook book = new BiffBook(seen);
        for (BiffRecord at = BiffRecord.first(stream(file)); at != null; at = at.next()) {
            book.add(at);
        }
        return seen.seen().sightings().stream().map(Sighting::toString).toList();
    }

    private void font(short height, short colour) {
        file.inBook(FONT, height, (short) 0, colour, (short) 400, 0, (byte) 0, (byte) 0, (short) 0);
    }

    /** @param pattern 0 for none, 1 for one colour, more for two */
    private void look(int font, int pattern, int colour) {
        file.inBook(LOOK, (short) font, (short) 0, 0, 0, 0, (short) (pattern << 10), (short) colour);
    }

    @Test
    void aSheetIsFoundByWhereItsRecordsStart() {
        file.sheet("Kent").number(0, 0, 1);
        file.sheet("Essex").number(0, 0, 1);
        ByteBuffer stream = stream(file);
        BiffBook book = BiffBook.of(stream);
        BiffRecord at = BiffRecord.first(stream);
        List<Integer> starts = new ArrayList<>();
        while (at != null) {
            if (at.type() == 0x85) {
                starts.add(at.number(0));
            }
            at = at.next();
        }
        assertThat(book.listed(starts.get(0))).extracting(start -> start.name()).isEqualTo("Kent");
        assertThat(book.listed(starts.get(1))).extracting(start -> start.name()).isEqualTo("Essex");
        assertThat(book.listed(starts.get(1)))
                .extracting(start -> start.number())
                .isEqualTo(2);
        assertThat(book.listed(1)).isNull();
    }

    @Test
    void whiteLettersOnPaperAndLettersOfTheirGroundAreUnseen() {
        font(LETTERS, BLACK);
        font(LETTERS, WHITE);
        look(0, 0, 0);
        look(1, 0, 0);
        look(1, 1, BLACK);
        look(0, 1, BLACK);
        look(1, 2, BLACK);
        BiffBook book = book();
        assertThat(book.unseen(0)).isFalse();
        assertThat(book.unseen(1)).isTrue();
        assertThat(book.unseen(2)).isFalse();
        assertThat(book.unseen(3)).isTrue();
        assertThat(book.unseen(4)).isFalse();
        assertThat(book.unseen(5)).isFalse();
    }

    @Test
    void noFontHasTheNumberFour() {
        for (short colour : new short[] {BLACK, BLACK, BLACK, BLACK, WHITE}) {
            font(LETTERS, colour);
        }
        look(3, 0, 0);
        look(5, 0, 0);
        look(6, 0, 0);
        assertThat(book().unseen(0)).isFalse();
        assertThat(book().unseen(1)).isTrue();
        assertThat(book().unseen(2)).isFalse();
    }

    @Test
    void lettersOfLessThanThreePointsAreUnseen() {
        font((short) 59, BLACK);
        font((short) 60, BLACK);
        look(0, 0, 0);
        look(1, 0, 0);
        assertThat(book().unseen(0)).isTrue();
        assertThat(book().unseen(1)).isFalse();
    }

    @Test
    void theColourOfACellIsThatOfItsOwnPaletteOrTheUsualOne() {
        file.inBook(
                PALETTE, (short) 2, (byte) 1, (byte) 2, (byte) 3, (byte) 0, (byte) 0xFF, (byte) 0, (byte) 0, (byte) 0);
        look(0, 1, 8);
        look(0, 1, 9);
        look(0, 1, 10);
        look(0, 0, 8);
        look(0, 2, 8);
        BiffBook book = book();
        assertThat(book.fill(0)).isEqualTo(0x010203);
        assertThat(book.fill(1)).isEqualTo(0xFF0000);
        assertThat(book.fill(2)).isEqualTo(Palette.usual(10));
        assertThat(book.fill(3)).isEqualTo(Fills.NONE);
        assertThat(book.fill(4)).isEqualTo(Fills.NONE);
        assertThat(book.fill(5)).isEqualTo(Fills.NONE);
    }

    @Test
    void aFormulaMeansASheetOfThisBookByANumber() {
        file.inBook(LINKED_BOOK, (short) 2, (short) 0x0401)
                .inBook(LINKED_BOOK, (short) 1, (short) 3, (byte) 0, "abc")
                .inBook(
                        SHEET_LINKS,
                        (short) 3,
                        (short) 0,
                        (short) 1,
                        (short) 1,
                        (short) 1,
                        (short) 0,
                        (short) 0,
                        (short) 0,
                        (short) 7,
                        (short) 7);
        file.sheet("Kent");
        file.sheet("Jo's");
        BiffBook book = book();
        assertThat(book.linked(0)).isEqualTo("'Jo''s'");
        assertThat(book.linked(1)).isEmpty();
        assertThat(book.linked(2)).isEmpty();
        assertThat(book.linked(3)).isEmpty();
    }

    @Test
    void valuesOfOtherBooksAndTheirPathsAreSeen() {
        file.inBook(LINKED_BOOK, (short) 1, (short) 6, (byte) 0, "\u0001\u0001share")
                .inBook(LINKED_ROW, (byte) 3, (byte) 1, (short) 0);
        assertThat(seen()).hasSize(2);
        assertThat(String.join(" ", seen())).contains("PATH", "LINKED_VALUES", "count=3");
    }

    @Test
    void aBookBesideThisOneShowsNoPath() {
        file.inBook(LINKED_BOOK, (short) 1, (short) 6, (byte) 0, "\u0001other")
                .inBook(LINKED_BOOK, (short) 1, (short) 0x3A01);
        assertThat(seen()).isEmpty();
    }
}
