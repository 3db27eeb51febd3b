package org.foireturns.read.ods;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Fills;
import org.foireturns.read.Pieces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cell styles show nothing. */
class OdsLooksTest {
    private static OdsLooks looks(String inside) throws Exception {
        OdsLooks looks = new OdsLooks();
        looks.read(Pieces.xml("<office:automatic-styles>" + inside + "</office:automatic-styles>"));
        return looks;
    }

    private static String cell(String name, String attributes, String inside) {
        return "<style:style style:name='" + name + "' style:family='table-cell' " + attributes + ">" + inside
                + "</style:style>";
    }

    private static String letters(String attributes) {
        return "<style:text-properties " + attributes + "/>";
    }

    private static String box(String attributes) {
        return "<style:table-cell-properties " + attributes + "/>";
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "fo:color='#ffffff', '', true",
        "fo:color='#FFFFFF', fo:background-color='transparent', true",
        "fo:color='#ffffff', fo:background-color='#000000', false",
        "fo:color='#123456', fo:background-color='#123456', true",
        "fo:color='#000000', '', false",
        "'', fo:background-color='#ffffff', false",
        "'', style:cell-protect='hidden-and-protected', true",
        "'', style:cell-protect='protected', false",
        "fo:font-size='2pt', '', true",
        "fo:font-size='2.9pt', '', true",
        "fo:font-size='3pt', '', false",
        "fo:font-size='12pt', '', false",
        "fo:font-size='2%', '', false"
    })
    void lettersInTheColourOfThePaperOrOfNoSizeAreUnseen(String letters, String box, boolean unseen) throws Exception {
        assertThat(looks(cell("ce1", "", letters(letters) + box(box))).unseen("ce1"))
                .isEqualTo(unseen);
    }

    @Test
    void whatAStyleLeavesUnsaidComesFromItsParent() throws Exception {
        OdsLooks looks = looks(cell("white", "", letters("fo:color='#ffffff'"))
                + cell("dark", "style:parent-style-name='white'", box("fo:background-color='#000000'"))
                + cell("child", "style:parent-style-name='white'", letters("fo:font-weight='bold'"))
                + cell("black", "style:parent-style-name='white'", letters("fo:color='#000000'")));
        assertThat(looks.unseen("child")).isTrue();
        assertThat(looks.unseen("dark")).isFalse();
        assertThat(looks.unseen("black")).isFalse();
        assertThat(looks.unseen("nobody")).isFalse();
        assertThat(looks.unseen(null)).isFalse();
        assertThat(looks.fill("dark")).isEqualTo(0);
    }

    @Test
    void aRingOfParentsEnds() throws Exception {
        OdsLooks looks =
                looks(cell("a", "style:parent-style-name='b'", "") + cell("b", "style:parent-style-name='a'", ""));
        assertThat(looks.unseen("a")).isFalse();
        assertThat(looks.fill("a")).isEqualTo(Fills.NONE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            <style:text-properties fo:color='#ffffff'/>,                     true
            <text:text> </text:text>,                                        true
            <text:text>*</text:text>,                                        false
            <text:number/>,                                                  false
            <text:text-content/>,                                            false
            <text:day/>,                                                     false
            <style:map style:apply-style-name='quiet'/>,                     true
            <style:map style:apply-style-name='loud'/>,                      false
            """)
    void aFormatWithoutADigitOrAWordShowsNothing(String inside, boolean unseen) throws Exception {
        OdsLooks looks = looks("<text:number-style style:name='quiet'/>"
                + "<text:number-style style:name='loud'><text:number/></text:number-style>"
                + "<text:number-style style:name='N1'>" + inside + "</text:number-style>"
                + cell("ce1", "style:data-style-name='N1'", ""));
        assertThat(looks.unseen("ce1")).isEqualTo(unseen);
    }

    @ParameterizedTest
    @CsvSource({"#FFC7E5, 16762853", "#ffc7e5, 16762853", "transparent, -1", "red, -1"})
    void aBackgroundIsAColourOrNone(String paper, int colour) throws Exception {
        OdsLooks looks = looks(cell("p", "", box("fo:background-color='#010203'"))
                + cell("ce1", "style:parent-style-name='p'", box("fo:background-color='" + paper + "'"))
                + cell("ce2", "style:parent-style-name='ce1'", ""));
        int due = colour < 0 ? Fills.NONE : colour;
        assertThat(looks.fill("ce1")).isEqualTo(due);
        assertThat(looks.fill("ce2")).isEqualTo(due);
        assertThat(looks.fill("nobody")).isEqualTo(Fills.NONE);
    }

    @Test
    void otherPartsHoldNoStyles() throws Exception {
        OdsLooks looks = new OdsLooks();
        looks.read(Pieces.xml(
                "<office:master-styles>" + cell("ce1", "", letters("fo:color='#ffffff'")) + "</office:master-styles>"));
        assertThat(looks.unseen("ce1")).isFalse();
    }
}
