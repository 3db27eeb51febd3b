package org.foireturns.read.ods;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.foireturns.read.Pieces;
import org.foireturns.read.format.Display;
import org.foireturns.read.format.NumberFormat;
import org.foireturns.read.xml.XmlPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdsFormatsTest {
    private final OdsFormats formats = new OdsFormats();

    private void read(String name, String kind, String inside) throws Exception {
        XmlPart xml = Pieces.xml("<text:" + kind + "-style>" + inside + "</text:" + kind + "-style>");
        formats.read(xml, name);
    }

    private String shown(String name, String number) {
        return words(formats.format(name).show(new BigDecimal(number)));
    }

    private static String words(Display shown) {
        return shown instanceof Display.Within within
                ? within.text()
                : shown instanceof Display.Instead instead
                        ? "instead " + instead.text()
                        : shown instanceof Display.Same ? "same" : "nothing";
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            <text:number style:min-integer-digits='1'/>,                                           12,    same
            <text:number style:decimal-places='0' style:min-integer-digits='1'/>,                  12,    same
            <text:text>&lt;</text:text><text:number style:min-integer-digits='1'/>,                5,     <5
            <text:text>&lt;</text:text><text:number style:decimal-places='0' style:min-integer-digits='3'/>, 5, <005
            <text:number style:decimal-places='2'/><text:text> a</text:text>,                      2.5,   2.50 a
            <text:number style:decimal-places='2' style:min-decimal-places='1'/><text:text> a</text:text>, 2.5, 2.5 a
            <text:number style:decimal-places='2' style:min-decimal-places='9'/><text:text> a</text:text>, 2.5, 2.50 a
            <text:text>*</text:text>,                                                              3,     instead *
            <text:text></text:text>,                                                               3,     nothing
            <text:currency-symbol>£</text:currency-symbol><text:number/>,                          3,     £3
            <text:number style:decimal-places='0' style:display-factor='1000'/><text:text> k</text:text>, 12000, instead 12 k
            <text:number style:decimal-places='0' style:display-factor='10'/><text:text> k</text:text>, 12000, 12000 k
            <text:number style:decimal-places='0' style:display-factor='10000'/><text:text> k</text:text>, 12000, 12000 k
            <text:day/><text:text>.</text:text>,                                                   12,    same
            <style:text-properties fo:color='#FFFFFF'/><text:number/>,                             12,    nothing
            <style:text-properties fo:color='#000000'/><text:number/>,                             12,    same
            """)
    void showsANumberAsTheFormatSays(String inside, String number, String shown) throws Exception {
        read("N1", "number", inside);
        assertThat(shown("N1", number)).isEqualTo(shown);
    }

    @Test
    void aTextMayStandBetweenTheDigits() throws Exception {
        read(
                "N1",
                "number",
                "<text:number style:min-integer-digits='6'><text:embedded-text style:position='2'>/"
                        + "</text:embedded-text></text:number>");
        assertThat(shown("N1", "201718")).isEqualTo("2017/18");
    }

    @Test
    void aSignForHundredthsIsNoWordOfAShare() throws Exception {
        read("P1", "percentage", "<text:number style:decimal-places='0'/><text:text>%</text:text>");
        assertThat(shown("P1", "0.12")).isEqualTo("same");
        read("P2", "number", "<text:number style:decimal-places='0'/><text:text>%</text:text>");
        assertThat(shown("P2", "12")).isEqualTo("12%");
    }

    @Test
    void aFormatHandsOverToOthersUnderConditions() throws Exception {
        read("few", "number", "<text:text>&lt;5</text:text>");
        read("none", "number", "<text:text>nil</text:text>");
        read(
                "N1",
                "number",
                "<text:number/><style:map style:condition='value()=0' style:apply-style-name='none'/>"
                        + "<style:map style:condition='value()&lt;5' style:apply-style-name='few'/>"
                        + "<style:map style:condition='value()&lt;9' style:apply-style-name='nobody'/>"
                        + "<style:map style:condition='content()&lt;20' style:apply-style-name='few'/>");
        assertThat(shown("N1", "3")).isEqualTo("instead <5");
        assertThat(shown("N1", "0")).endsWith("nil");
        assertThat(shown("N1", "7")).isEqualTo("same");
        assertThat(shown("N1", "12")).isEqualTo("same");
    }

    @Test
    void aFormatOfTextsLeavesNumbersAlone() throws Exception {
        read("T1", "text", "<text:text-content/><text:text> Police</text:text>");
        NumberFormat format = formats.format("T1");
        assertThat(words(format.show("Kent"))).isEqualTo("Kent Police");
        assertThat(shown("T1", "12")).isEqualTo("same");
    }

    @Test
    void aFormatThatNobodyDefinesShowsEverythingAsItIs() {
        assertThat(formats.format("nobody")).isSameAs(NumberFormat.GENERAL);
        assertThat(formats.format(null)).isSameAs(NumberFormat.GENERAL);
    }
}
