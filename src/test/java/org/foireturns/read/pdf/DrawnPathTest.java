package org.foireturns.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** Paths on a page of 200 by 100 points, seen from its top left corner. */
class DrawnPathTest {
    private static final Upright UPRIGHT = new Upright(new PDRectangle(200, 100), 0);

    private static void rectangle(DrawnPath path, float left, float low, float right, float high) {
        path.rectangle(
                new Point2D.Float(left, low),
                new Point2D.Float(right, low),
                new Point2D.Float(right, high),
                new Point2D.Float(left, high));
    }

    @Test
    void eachRectangleIsAPieceAndFourStraightLines() {
        DrawnPath path = new DrawnPath();
        rectangle(path, 10, 80, 60, 90);
        rectangle(path, 10, 60, 60, 70);

        assertThat(path.pieces(UPRIGHT)).containsExactly(PageArea.of(10, 10, 60, 20), PageArea.of(10, 30, 60, 40));
        assertThat(path.straight(UPRIGHT)).hasSize(8).contains(PageArea.of(10, 20, 60, 20));
    }

    @Test
    void aCurveIsNoStraightLineAndAPieceByItsBounds() {
        DrawnPath path = new DrawnPath();
        path.moveTo(0, 0);
        path.curveTo(10, 0, 20, 10, 20, 20);

        assertThat(path.straight(UPRIGHT)).isEmpty();
        assertThat(path.pieces(UPRIGHT)).isEqualTo(List.of(PageArea.of(0, 80, 20, 100)));
    }

    @Test
    void whatBeginsNowhereBeginsWhereItEnds() {
        DrawnPath path = new DrawnPath();
        path.close();
        assertThat(path.end()).isNull();
        path.lineTo(30, 40);
        path.lineTo(50, 40);

        assertThat(path.straight(UPRIGHT)).containsExactly(PageArea.of(30, 60, 50, 60));
    }
}
