package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.Style;
import org.foireturns.read.Pieces;
import org.foireturns.read.format.NumberFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionalLookTest {
    private static final String WHITE_LETTERS = "<font><color rgb='FFFFFFFF'/></font>";

    private static ConditionalLook look(String inside) throws Exception {
        return ConditionalLook.read(Pieces.xml("<dxf>" + inside + "</dxf>"));
    }

    private static Cell number(String number) {
        return Cell.number(new Address(0, 0), new BigDecimal(number), Style.PLAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WHITE_LETTERS,
                WHITE_LETTERS + "<fill><patternFill/></fill>",
                WHITE_LETTERS + "<fill><patternFill patternType='none'/></fill>",
                "<font><color rgb='FFFF0000'/></font><fill><patternFill><bgColor rgb='FFFF0000'/></patternFill></fill>",
                "<fill><patternFill patternType='solid'><bgColor rgb='FF000000'/></patternFill></fill>"
            })
    void lettersInTheColourOfThePaperHide(String inside) throws Exception {
        assertThat(look(inside).hides()).isTrue();
        assertThat(look(inside).matters()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<font><b/></font>",
                WHITE_LETTERS + "<fill><patternFill><bgColor rgb='FF000000'/></patternFill></fill>",
                WHITE_LETTERS + "<fill><patternFill patternType='gray125'/></fill>",
                WHITE_LETTERS + "<fill><gradientFill/></fill>",
                "<font><strike val='0'/></font>",
                "<numFmt formatCode='0'/>",
                "<numFmt/>"
            })
    void othersChangeNothingThatIsSaid(String inside) throws Exception {
        assertThat(look(inside).matters()).isFalse();
    }

    @Test
    void aNumberIsHiddenShownAnotherWayOrCrossedOut() throws Exception {
        assertThat(look(WHITE_LETTERS).on(number("5")).kind()).isEqualTo(CellKind.UNSEEN);
        assertThat(look(WHITE_LETTERS).on(number("0")).number()).isZero();
        ConditionalLook stars = look("<numFmt formatCode='\"*\"'/>");
        assertThat(stars.matters()).isTrue();
        assertThat(stars.on(number("5")).text()).isEqualTo("*");
        assertThat(look("<font><strike/></font>").on(number("5")).kind()).isEqualTo(CellKind.STRUCK);
        assertThat(look("<numFmt formatCode='\"*\"'/><font><strike/></font>")
                        .on(number("5"))
                        .kind())
                .isEqualTo(CellKind.STRUCK);
    }

    @Test
    void aFormatThatShowsTheNumberLeavesTheCellAsItIs() {
        Cell five = number("5.000000001");
        assertThat(new ConditionalLook(NumberFormat.of("0.0"), false, false).on(five))
                .isSameAs(five);
    }

    @Test
    void aTextStaysUnlessItIsCrossedOut() throws Exception {
        Cell text = Cell.text(new Address(0, 0), "Kent", Style.PLAIN);
        assertThat(look(WHITE_LETTERS).on(text)).isSameAs(text);
        assertThat(look("<font><strike/></font>").on(text).kind()).isEqualTo(CellKind.STRUCK);
    }
}
