package org.foireturns.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A point ten from the left and twenty from the low edge of a page of 200 by 100, however the page is turned. */
class UprightTest {
    @ParameterizedTest
    @CsvSource({"0, 10, 80", "90, 20, 10", "180, 190, 20", "270, 80, 190", "-90, 80, 190", "360, 10, 80"})
    void isCountedFromTheTopLeftCornerAsShown(int rotation, double x, double y) {
        Upright upright = new Upright(new PDRectangle(200, 100), rotation);

        assertThat(upright.of(new Point2D.Double(10, 20))).isEqualTo(new Point2D.Double(x, y));
    }
}
