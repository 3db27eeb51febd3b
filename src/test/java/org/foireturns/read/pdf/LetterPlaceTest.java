package org.foireturns.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Letters of ten points, six points wide, on a page of 200 by 100 points. */
class LetterPlaceTest {
    private static final Upright UPRIGHT = new Upright(new PDRectangle(200, 100), 0);
    private static final Vector WIDTH = new Vector(0.6f, 0);

    @Test
    void aLetterStandsAboveItsFootAsHighAsACapital() {
        LetterPlace place = LetterPlace.of(new Matrix(10, 0, 0, 10, 50, 40), WIDTH, UPRIGHT);

        assertThat(place.area()).isEqualTo(new PageArea(50, 53, 56, 60));
        assertThat(place.size()).isCloseTo(10, Assertions.within(0.001f));
        assertThat(place.flat()).isTrue();
    }

    @Test
    void oneThatIsTurnedIsNotWrittenFromSideToSide() {
        assertThat(LetterPlace.of(new Matrix(0, 10, -10, 0, 50, 40), WIDTH, UPRIGHT)
                        .flat())
                .isFalse();
    }
}
