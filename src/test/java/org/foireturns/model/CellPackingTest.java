package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CellPackingTest {
    private static final Address AT = new Address(4, 2);
    private static final Style LOOK = new Style("0.00", true, false, true, 2);

    private final CellPacking packing = new CellPacking();

    private ByteSource written(Cell... cells) {
        ByteSink sink = new ByteSink();
        for (Cell cell : cells) {
            packing.write(cell, sink);
        }
        byte[] bytes = new byte[sink.size()];
        sink.copyTo(bytes, 0);
        return new ByteSource(bytes, 0);
    }

    private static Cell text(String text) {
        return Cell.text(AT, text, Style.PLAIN);
    }

    static List<Cell> cells() {
        return List.of(
                text("Female"),
                text("82").marked("1"),
                Cell.number(AT, new BigDecimal("12.50"), LOOK),
                new Cell(AT, CellKind.NUMBER, "1,204", new BigDecimal("1204.0"), null, "", LOOK),
                Cell.date(AT, LocalDate.of(1899, 12, 31), LOOK),
                Cell.struck(AT, "14", LOOK),
                text("12").with(Shown.AS_STORED.striking("14")),
                text("12").with(Shown.in(Shown.Manner.IN_PLACE).hiding("secret")),
                text("F").saying("Female"),
                Cell.unseen(AT, LOOK),
                Cell.blankSaying(AT, "none"));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aCellComesBackAsItWasWrittenOnceAndOften(Cell cell) {
        ByteSource source = written(cell, cell, cell);
        for (int i = 0; i < 3; i++) {
            Cell read = packing.read(AT, source);
            assertThat(read).isEqualTo(cell);
            assertThat(String.valueOf(read.number())).isEqualTo(String.valueOf(cell.number()));
            assertThat(read.shown()).isEqualTo(cell.shown());
            assertThat(read.style()).isEqualTo(cell.style());
        }
    }

    @Test
    void whatIsSaidTwiceIsSaidOften() {
        written(text("F"), text("KP/1"));
        assertThat(packing.often()).isEmpty();
        written(text("F"), text("KP/2"));
        assertThat(packing.often()).extracting(Cell::text).containsExactly("F");
        ByteSink sink = new ByteSink();
        packing.write(text("F"), sink);
        assertThat(sink.size()).isOne();
    }

    @Test
    void aLongTextIsNeverSaidOften() {
        String longest = "x".repeat(1 << 10);
        written(text(longest), text(longest), text(longest + "x"), text(longest + "x"));
        assertThat(packing.often()).extracting(Cell::text).containsExactly(longest);
    }

    @Test
    void whatDiffersInItsLookAloneIsNotTheSame() {
        ByteSource source = written(text("F"), Cell.text(AT, "F", LOOK), text("F"), Cell.text(AT, "F", LOOK));
        assertThat(List.of(
                        packing.read(AT, source),
                        packing.read(AT, source),
                        packing.read(AT, source),
                        packing.read(AT, source)))
                .extracting(cell -> cell.style().bold())
                .containsExactly(false, true, false, true);
    }

    @Test
    void whoAsksGetsWhatHeLooksForAndTheRestIsPassedOver() {
        packing.often(text("F"));
        packing.often(text("M"));
        ByteSource source = written(text("M"), text("KP/1"), text("F"), text("KP/2"));
        Asking asking =
                new Asking(cell -> cell.text().equals("F") || cell.text().equals("KP/1"));
        assertThat(packing.readIf(asking, source)).isNull();
        assertThat(packing.readIf(asking, source)).extracting(Said::text).isEqualTo("KP/1");
        assertThat(packing.readIf(asking, source)).extracting(Said::text).isEqualTo("F");
        assertThat(packing.readIf(asking, source)).isNull();
        assertThat(packing.saysOften(asking)).isTrue();
        assertThat(packing.saysOften(new Asking(cell -> cell.text().equals("KP/1"))))
                .isFalse();
    }

    @Test
    void onceAndOftenAreTold() {
        packing.often(text("F"));
        ByteSource source = written(text("F"), text("KP/1"), text("F"));
        assertThat(List.of(packing.isOnce(source), packing.isOnce(source), packing.isOnce(source)))
                .containsExactly(false, true, false);
    }
}
