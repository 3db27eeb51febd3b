package org.foireturns.read.ods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.foireturns.model.Style;
import org.foireturns.read.Pieces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OdsCellStyleTest {
    private static OdsCellStyle style(String attributes, String inside) throws Exception {
        return OdsCellStyle.read(Pieces.xml("<style:style " + attributes + ">" + inside + "</style:style>"));
    }

    private static OdsCellStyle text(String attributes) throws Exception {
        return style("", "<style:text-properties " + attributes + "/>");
    }

    @ParameterizedTest
    @CsvSource({"bold, true", "700, true", "600, true", "normal, false", "500, false", "1600, false"})
    void isBold(String weight, boolean bold) throws Exception {
        assertThat(text("fo:font-weight='" + weight + "'").bold()).isEqualTo(bold);
    }

    @Test
    void isInItalicsAndCentredOrDoesNotSay() throws Exception {
        assertThat(text("fo:font-style='oblique'").italic()).isTrue();
        assertThat(text("fo:font-style='normal'").italic()).isFalse();
        assertThat(text("fo:text-align='center'").centred()).isTrue();
        assertThat(text("fo:text-align='start'").centred()).isFalse();
        OdsCellStyle plain = style("style:parent-style-name='P'", "");
        assertThat(plain).isEqualTo(new OdsCellStyle("P", null, null, null, null, null, null, java.util.List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "10pt, 1",
        "20pt, 2",
        "14pt, 1",
        "15.5pt, 2",
        "0.28in, 2",
        "0.353cm, 1",
        "3.53mm, 1",
        "1pc, 1",
        "20px, 2",
        "0cm, 0",
        "2em, 0",
        "wide, 0",
        "-10pt, 0"
    })
    void itsMarginIsSomeLevelsOfIndent(String margin, int levels) throws Exception {
        assertThat(text("fo:margin-left='" + margin + "'").indent()).isEqualTo(levels);
    }

    @ParameterizedTest
    @CsvSource({
        "style:text-line-through-style='solid', true",
        "style:text-line-through-style='none', false",
        "style:text-line-through-type='double', true",
        "style:text-line-through-type='none', false",
        "style:text-crossing-out='single-line', true",
        "style:text-line-through-style='none' style:text-line-through-type='single', false",
    })
    void aLineRunsThroughItsLetters(String attributes, boolean struck) throws Exception {
        assertThat(text(attributes).struck()).isEqualTo(struck);
    }

    @ParameterizedTest
    @ValueSource(strings = {"super 58%", "super", "33% 58%", "0.5% 58%", "sub 58%", "-33% 58%", "0% 100%", "baseline"})
    @NullSource
    void lettersAreRaised(String position) {
        boolean raised = position != null && (position.startsWith("super") || position.startsWith("33"));
        assertThat(OdsCellStyle.raised(position)).isEqualTo(raised);
    }

    @Test
    void whatItLeavesUnsaidComesFromTheOther() throws Exception {
        OdsCellStyle own = style(
                "style:parent-style-name='P' style:data-style-name='N1'",
                "<style:text-properties fo:font-weight='normal'/><style:map style:condition='x'/>");
        OdsCellStyle other = style(
                "style:parent-style-name='Q' style:data-style-name='N2'",
                "<style:text-properties fo:font-weight='bold' fo:font-style='italic' fo:text-align='center'"
                        + " fo:margin-left='10pt' style:text-crossing-out='x'/>");
        OdsCellStyle both = own.orElse(other);
        assertThat(both.parent()).isEqualTo("P");
        assertThat(both.format()).isEqualTo("N1");
        assertThat(both.bold()).isFalse();
        assertThat(both.italic()).isTrue();
        assertThat(both.centred()).isTrue();
        assertThat(both.indent()).isEqualTo(1);
        assertThat(both.struck()).isTrue();
        assertThat(both.conditions()).hasSize(1);
        assertThat(other.orElse(own).conditions()).hasSize(1);
        assertThat(OdsCellStyle.UNSAID.orElse(other).format()).isEqualTo("N2");
    }

    @Test
    void itsFormatIsLookedUpByItsName() throws Exception {
        OdsCellStyle own = style("style:data-style-name='N1'", "");
        assertThat(own.style(Map.of("N1", "0%")).format()).isEqualTo("0%");
        assertThat(own.style(Map.of()).format()).isEqualTo(Style.PLAIN.format());
        assertThat(OdsCellStyle.UNSAID.style(Map.of("N1", "0%"))).isEqualTo(Style.PLAIN);
        assertThat(text("fo:font-weight='bold' fo:margin-left='30pt'").style(Map.of()))
                .isEqualTo(new Style(Style.PLAIN.format(), true, false, false, 3));
    }
}
