package org.foireturns.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foireturns.GridText;
import org.foireturns.model.CellRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FrameTest {
    private static Frame frame(String drawn, String area) {
        return Frame.of(GridText.grid(drawn), CellRange.parse(area), new GeneralSenses(Read.WORDS));
    }

    /** The cells of its rows; {@code .} where none stands. */
    private static String drawn(Frame frame) {
        return IntStream.range(0, frame.height())
                .mapToObj(row -> IntStream.range(0, frame.width())
                        .mapToObj(column -> text(frame.at(row, column)))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" / "));
    }

    private static String text(@Nullable Item item) {
        return item == null ? "." : item.cell().text();
    }

    private static final String TABLE = """
            | x | a | < | b |
            |   | c |   | d |

            |   | e | f |   |
            | y |   |   |   |
            """;

    @Test
    void rowsAndColumnsAreThoseInWhichSomethingStands() {
        Frame frame = frame(TABLE, "B1:E4");
        assertThat(drawn(frame)).isEqualTo("a . b / c . d / e f .");
        assertThat(frame.height()).isEqualTo(3);
        assertThat(frame.width()).isEqualTo(3);
    }

    @Test
    void aMergedCellReachesOverOthers() {
        Frame frame = frame(TABLE, "B1:E4");
        assertThat(text(frame.covering(0, 1))).isEqualTo("a");
        assertThat(text(frame.covering(1, 1))).isEqualTo(".");
        assertThat(frame.widthOf(Objects.requireNonNull(frame.at(0, 0)))).isEqualTo(2);
        assertThat(frame.widthOf(Objects.requireNonNull(frame.at(1, 0)))).isOne();
        assertThat(frame.columnOf(Objects.requireNonNull(frame.at(0, 2)))).isEqualTo(2);
    }

    @Test
    void aMergeThatBeginsOutsideIsNone() {
        assertThat(text(frame(TABLE, "C1:D4").covering(0, 0))).isEqualTo(".");
    }

    @Test
    void itIsSeenFromBelowAndFromTheRight() {
        Frame frame = frame(TABLE, "B1:E4");
        assertThat(drawn(frame.flipped())).isEqualTo("e f . / c . d / a . b");
        assertThat(drawn(frame.mirrored())).isEqualTo("b . a / d . c / . f e");
        assertThat(text(frame.mirrored().covering(0, 1))).isEqualTo("a");
    }

    @Test
    void someOfItsColumnsHaveTheRowsInWhichTheyStand() {
        Frame frame = frame(TABLE, "B1:E4").columns(1, 3);
        assertThat(drawn(frame)).isEqualTo(". b / . d / f .");
        assertThat(drawn(frame("| a | b |\n| c |   |\n", "A1:B2").columns(1, 2)))
                .isEqualTo("b");
    }

    @Test
    void theCellsOfARowStandFromLeftToRight() {
        assertThat(frame(TABLE, "B1:E4").row(1))
                .extracting(item -> item.cell().text())
                .containsExactly("c", "d");
    }
}
