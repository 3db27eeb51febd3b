package org.foireturns.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.Shown.Manner;
import org.foireturns.model.Style;
import org.foireturns.read.contract.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not shown does not get into a cell. */
class ShownCellsTest {
    private static final Address A1 = new Address(0, 0);

    private static Cell number(String number, String format) {
        return ShownCells.number(A1, new BigDecimal(number), Style.PLAIN, NumberFormat.of(format));
    }

    private static Cell text(MarkedText text, String format) {
        return ShownCells.text(A1, text, Style.PLAIN, NumberFormat.of(format));
    }

    @Test
    void aNumberIsShownAsItIsOrInWordsOrNotAtAll() {
        assertThat(number("12", "0").number()).isEqualTo("12");
        assertThat(number("12", "0").shown().manner()).isEqualTo(Manner.AS_STORED);

        Cell within = number("5", "\"<\"0");
        assertThat(within.text()).isEqualTo("<5");
        assertThat(within.shown().manner()).isEqualTo(Manner.WITHIN_WORDS);
        assertThat(within.number()).isNull();

        Cell instead = number("3", "\"*\"");
        assertThat(instead.text()).isEqualTo("*");
        assertThat(instead.shown().manner()).isEqualTo(Manner.IN_PLACE);
        assertThat(instead.number()).isNull();

        assertThat(number("3", ";;;").kind()).isEqualTo(CellKind.UNSEEN);
        assertThat(number("3", ";;;").number()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "12.000000001,    12,           WITHOUT_RESIDUE",
        "11.999999999,    12,           WITHOUT_RESIDUE",
        "-12.000000001,   -12,          WITHOUT_RESIDUE",
        "12.0000001,      12.0000001,   AS_STORED",
        "0.000000001,     0.000000001,  AS_STORED",
        "9000.000001,     9000,         WITHOUT_RESIDUE",
        "1000.000001,     1000,         WITHOUT_RESIDUE",
        "9000.0000011,    9000.0000011, AS_STORED",
        "12.5,            12.5,         AS_STORED",
        "12.0,            12.0,         AS_STORED",
        "12,              12,           AS_STORED"
    })
    void whatComputingLeavesBehindAWholeNumberIsDropped(BigDecimal stored, BigDecimal said, Manner manner) {
        Cell cell = ShownCells.number(A1, stored, Style.PLAIN);
        assertThat(cell.number()).isEqualByComparingTo(said);
        assertThat(cell.shown().manner()).isEqualTo(manner);
    }

    @Test
    void aTextIsShownAsItIsOrWithMoreOrHidden() {
        assertThat(text(MarkedText.plain("Kent"), "@").text()).isEqualTo("Kent");
        assertThat(text(MarkedText.plain("Kent"), "0;0;0;@\" Police\"").text()).isEqualTo("Kent Police");
        Cell hidden = text(MarkedText.plain("Kent"), ";;;");
        assertThat(hidden.kind()).isEqualTo(CellKind.UNSEEN);
        assertThat(hidden.text()).isEmpty();
        assertThat(hidden.shown().hidden()).isEqualTo("Kent");
        Cell instead = text(MarkedText.plain("Kent"), "0;0;0;\"*\"");
        assertThat(instead.text()).isEqualTo("*");
        assertThat(instead.shown().hidden()).isEqualTo("Kent");
    }

    @Test
    void aTextThatIsCrossedOutInWholeSaysNothing() {
        Cell gone = text(new MarkedText("", "", "12", List.of()), "General");
        assertThat(gone.kind()).isEqualTo(CellKind.STRUCK);
        assertThat(gone.isText()).isFalse();
        Cell part = text(new MarkedText("13", "3", "12", List.of()), "General");
        assertThat(part.text()).isEqualTo("13");
        assertThat(part.noteMark()).isEqualTo("3");
        assertThat(part.shown().struck()).isEqualTo("12");
    }

    @Test
    void aLineThroughACellLeavesWhatWasNothingAlone() {
        assertThat(ShownCells.struck(number("12", "0")).kind()).isEqualTo(CellKind.STRUCK);
        Cell unseen = Cell.unseen(A1, Style.PLAIN);
        assertThat(ShownCells.struck(unseen)).isSameAs(unseen);
    }
}
