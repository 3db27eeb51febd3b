package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.BitSet;
import org.foireturns.read.XlsbFile;
import org.foireturns.read.screen.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsbUnseenTest {
    private static final byte NO = 0;
    private static final byte RGB = 5;

    /** A colour by its red, green and blue, behind its kind. */
    private static Object[] colour(int rgb) {
        return new Object[] {RGB, NO, (short) 0, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb, (byte) 255};
    }

    private static XlsbFile font(XlsbFile file, int height, int rgb) {
        Object[] colour = colour(rgb);
        return file.record(
                43,
                (short) height,
                (short) 0,
                (short) 400,
                (short) 0,
                (short) 0,
                (short) 0,
                colour[0],
                colour[1],
                colour[2],
                colour[3],
                colour[4],
                colour[5],
                colour[6]);
    }

    private static XlsbFile fill(XlsbFile file, int pattern, int rgb) {
        Object[] colour = colour(rgb);
        return file.record(45, pattern, colour[0], colour[1], colour[2], colour[3], colour[4], colour[5], colour[6]);
    }

    private static XlsbFile look(XlsbFile file, int font, int fill) {
        return file.record(47, (short) 0, (short) 0, (short) font, (short) fill, 0, 0);
    }

    private static BitSet looks(XlsbFile file) throws Exception {
        try (XlsbRecords records = new XlsbRecords(new ByteArrayInputStream(file.bytes()), 4_096)) {
            return XlsbUnseen.looks(records);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            220 | 000000 | 0 | FFFFFF | false
            220 | FFFFFF | 0 | 000000 | true
            220 | FFFFFF | 1 | 000000 | false
            220 | 123456 | 1 | 123456 | true
            220 | FFFFFF | 2 | FFFFFF | false
            59  | 000000 | 0 | FFFFFF | true
            60  | 000000 | 0 | FFFFFF | false
            """)
    void lettersInTheColourBehindThemOrTooSmallAreUnseen(
            int height, String font, int pattern, String fill, boolean unseen) throws Exception {
        XlsbFile file =
                fill(font(new XlsbFile(), height, Integer.parseInt(font, 16)), pattern, Integer.parseInt(fill, 16));
        assertThat(looks(look(file.record(617), 0, 0).record(618)).get(0)).isEqualTo(unseen);
    }

    @Test
    void onlyTheLooksOfCellsCountByTheirNumber() throws Exception {
        XlsbFile file = font(font(new XlsbFile(), 220, 0), 220, 0xFFFFFF);
        fill(file, 0, 0);
        look(file, 1, 0).record(617);
        look(look(look(file, 0, 0), 1, 0), 7, 9).record(618);
        look(file, 1, 0);
        assertThat(looks(file)).hasToString("{1}");
    }

    @Test
    void aFontThatIsCutOffIsBlack() throws Exception {
        XlsbFile file = new XlsbFile().record(43, (short) 220, (short) 0, (short) 400, (short) 0);
        assertThat(looks(look(fill(file, 1, 0).record(617), 0, 0)).get(0)).isTrue();
    }

    @Test
    void cellsOfSuchALookThatHoldSomethingAreInTheBox() throws Exception {
        BitSet looks = new BitSet();
        looks.set(3);
        XlsbFile sheet = new XlsbFile()
                .record(145)
                .record(0, 4)
                .record(5, 2, 3, 1.0)
                .record(1, 3, 3)
                .record(13, 3)
                .record(13, 0)
                .record(0, 6)
                .record(13, 3)
                .record(5, 9, 3 | 1 << 24, 1.0)
                .record(146);
        Box box = new Box();
        try (XlsbRecords records = new XlsbRecords(new ByteArrayInputStream(sheet.bytes()), 4_096)) {
            XlsbUnseen.cells(records, looks, box);
        }
        assertThat(box.cells()).isEqualTo(4);
        assertThat(box.range()).isEqualTo("A5:J7");
    }
}
