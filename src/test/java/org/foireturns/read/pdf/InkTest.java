package org.foireturns.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.junit.jupiter.api.Test;

/** What is drawn besides letters. */
class InkTest {
    private static final Area LINE = new Area(10, 10, 90, 11);
    private static final Area BOX = new Area(10, 10, 90, 30);
    private static final Area DOT = new Area(10, 10, 12, 12);

    private final Ink ink = new Ink();

    @Test
    void aThinBoxIsALineIfItIsSeen() {
        ink.box(1, LINE, false, 0);
        ink.box(2, LINE.moved(5), true, 0);
        ink.box(3, BOX, true, 0);

        assertThat(ink.lines()).containsExactly(LINE);
        assertThat(ink.paints()).containsExactly(new Paint(3, BOX, true, false, 0));
    }

    @Test
    void aDotAndAThickStrokeAreNoLines() {
        ink.stroke(DOT);
        ink.stroke(BOX);
        ink.stroke(LINE);

        assertThat(ink.lines()).containsExactly(LINE);
    }

    @Test
    void paperIsWhiteOrNearlySo() {
        assertThat(Ink.isPaper(new PDColor(new float[] {0.95f}, PDDeviceGray.INSTANCE)))
                .isTrue();
        assertThat(Ink.isPaper(new PDColor(new float[] {0.9f}, PDDeviceGray.INSTANCE)))
                .isFalse();
    }
}
