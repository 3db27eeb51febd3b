package org.foireturns.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;

/** What is drawn besides letters. */
class PageInkTest {
    private static final PageArea LINE = new PageArea(10, 10, 90, 11);
    private static final PageArea BOX = new PageArea(10, 10, 90, 30);
    private static final PageArea DOT = new PageArea(10, 10, 12, 12);

    private final PageInk ink = new PageInk();

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
        assertThat(PageInk.isPaper(new PDColor(new float[] {0.95f}, PDDeviceGray.INSTANCE)))
                .isTrue();
        assertThat(PageInk.isPaper(new PDColor(new float[] {0.9f}, PDDeviceGray.INSTANCE)))
                .isFalse();
    }

    private static PDGraphicsState state(float ink) {
        PDGraphicsState state = new PDGraphicsState(new PDRectangle(100, 100));
        state.setNonStrokeAlphaConstant(ink);
        state.setAlphaConstant(ink);
        return state;
    }

    @Test
    void aThickLineCoversWhatLiesBelowIt() {
        ink.line(1, LINE, 1, BOX, state(1));
        ink.line(2, new PageArea(10, 20, 90, 20), 10, BOX, state(1));
        ink.line(3, new PageArea(10, 10, 90, 30), 10, BOX, state(1));
        ink.line(4, new PageArea(10, 20, 90, 20), 10, BOX, state(0.5f));

        assertThat(ink.paints())
                .containsExactly(new Paint(2, new PageArea(10, 15, 90, 25), false, false, PageInk.UNKNOWN));
    }

    @Test
    void aWindowThatIsFilledWithShadesCoversWhatLiesBelowIt() {
        ink.shade(1, BOX, state(1));
        ink.shade(2, BOX, state(0.5f));

        assertThat(ink.paints()).containsExactly(new Paint(1, BOX, false, false, PageInk.UNKNOWN));
    }

    @Test
    void onlyARectangleHasATint() {
        ink.fill(1, List.of(BOX), true, BOX, state(1));
        ink.fill(2, List.of(BOX), false, BOX, state(1));
        ink.fill(3, List.of(BOX), true, BOX, state(0.5f));

        assertThat(ink.paints()).extracting(Paint::tint).containsExactly(0, PageInk.UNKNOWN);
    }

    @Test
    void lettersWithoutInkOrWidthAreNotSeen() {
        PDGraphicsState narrow = state(1);
        narrow.getTextState().setHorizontalScaling(1);
        PDGraphicsState clip = state(1);
        clip.getTextState().setRenderingMode(RenderingMode.NEITHER_CLIP);

        assertThat(LetterInk.seen(state(1))).isTrue();
        assertThat(LetterInk.seen(state(0))).isFalse();
        assertThat(LetterInk.seen(narrow)).isFalse();
        assertThat(LetterInk.seen(clip)).isFalse();
        assertThat(LetterInk.of(state(1))).isEqualTo(new LetterInk(false, 0));
    }
}
