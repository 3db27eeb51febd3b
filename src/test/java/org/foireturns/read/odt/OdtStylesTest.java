package org.foireturns.read.odt;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.read.Pieces;
import org.foireturns.read.document.LetterLook;
import org.foireturns.read.document.SaidLook;
import org.foireturns.read.xml.XmlPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdtStylesTest {
    private static OdtStyles styles(String inside) throws Exception {
        OdtStyles styles = new OdtStyles();
        try (XmlPart xml = Pieces.xml("<office:styles>" + inside + "</office:styles>")) {
            styles.read(xml);
        }
        return styles;
    }

    private static String style(String name, String more, String inside) {
        return "<style:style style:name='" + name + "' " + more + ">" + inside + "</style:style>";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fo:font-weight='bold'                             | bold
            fo:font-weight='700'                              | bold
            fo:font-weight='400'                              | ''
            text:display='none'                               | hidden
            text:display='true'                               | ''
            style:text-line-through-style='solid'             | struck
            style:text-line-through-style='none'              | ''
            style:text-position='super 58%'                   | raised
            style:text-position='33% 58%'                     | raised
            style:text-position='sub 58%'                     | ''
            style:text-position='super 5%'                    | hidden raised
            fo:color='#ffffff'                                | white
            fo:color='#ffffff' style:use-window-font-color='true' | ''
            fo:color='#ff0000'                                | ''
            fo:color='#ff0000' loext:opacity='5%'             | hidden
            fo:color='#ff0000' loext:opacity='50%'            | ''
            loext:opacity='0%'                                | ''
            fo:background-color='#ffff00'                     | shaded
            fo:background-color='#000000'                     | shaded black
            fo:background-color='transparent'                 | ''
            fo:background-color='#ffffff'                     | ''
            fo:font-size='1pt'                                | tiny
            fo:font-size='10%'                                | tiny
            fo:font-size='12pt'                               | ''
            style:text-scale='1%'                             | hidden
            """)
    void propertiesOfLettersSayHowTheyLook(String properties, String look) throws Exception {
        OdtStyles styles = styles(style("P1", "", "<style:text-properties " + properties + "/>"));
        assertThat(SaidLook.of(styles.look("P1"))).isEqualTo(look);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fo:background-color='#ffff00'     | shaded
            text:display='false'              | hidden
            fo:line-height='1pt'              | hidden
            fo:line-height='120%'             | ''
            fo:margin-left='-300pt'           | hidden
            fo:margin-left='-20pt'            | ''
            """)
    void propertiesOfParagraphsSayWhereTheyStand(String properties, String look) throws Exception {
        OdtStyles styles = styles(style("P1", "", "<style:paragraph-properties " + properties + "/>"));
        assertThat(SaidLook.of(styles.look("P1"))).isEqualTo(look);
    }

    @Test
    void aStyleHasWhatItIsBasedOn() throws Exception {
        OdtStyles styles =
                styles(style("A", "style:parent-style-name='B'", "<style:text-properties fo:color='#ff0000'/>")
                        + style(
                                "B",
                                "style:parent-style-name='A'",
                                "<style:text-properties fo:color='#ffffff' fo:font-weight='bold'/>"
                                        + "<style:paragraph-properties fo:text-align='center'/>"));
        assertThat(SaidLook.of(styles.look("A"))).isEqualTo("bold");
        assertThat(SaidLook.of(styles.look("B"))).isEqualTo("bold white");
        assertThat(styles.centred("B")).isTrue();
        assertThat(styles.centred("A")).isFalse();
        assertThat(SaidLook.of(styles.look("unknown"))).isEmpty();
        assertThat(SaidLook.of(styles.look(null))).isEmpty();
    }

    @Test
    void whatHoldsForAllParagraphsHoldsWhereNothingElseIsSaid() throws Exception {
        OdtStyles styles = styles("<style:default-style style:family='paragraph'>"
                + "<style:text-properties fo:color='#ffffff'/></style:default-style>"
                + "<style:default-style style:family='graphic'><style:text-properties fo:font-weight='bold'/>"
                + "</style:default-style>");
        assertThat(SaidLook.of(styles.inAll(LetterLook.NONE))).isEqualTo("white");
        assertThat(SaidLook.of(styles.inAll(LetterLook.NONE.coloured(false, false))))
                .isEmpty();
    }

    @Test
    void headingsAreKnownByTheirNameOrWhatTheyAreBasedOn() throws Exception {
        OdtStyles styles = styles(style("P1", "style:parent-style-name='Heading_20_2'", "")
                + style("P2", "style:parent-style-name='Standard'", "")
                + style("P3", "style:parent-style-name='P3'", ""));
        assertThat(styles.heading("P1")).isTrue();
        assertThat(styles.heading("Title")).isTrue();
        assertThat(styles.heading("P2")).isFalse();
        assertThat(styles.heading("P3")).isFalse();
        assertThat(styles.heading(null)).isFalse();
    }
}
