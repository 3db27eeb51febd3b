package org.foireturns.read.ods;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Visibility;
import org.foireturns.read.Pieces;
import org.foireturns.read.contract.MarkedText.Strike;
import org.foireturns.read.ods.OdsStyles.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdsStylesTest {
    private static OdsStyles styles(String inside) throws Exception {
        OdsStyles styles = new OdsStyles(new OdsLooks());
        styles.read(Pieces.xml("<office:styles>" + inside + "</office:styles>"));
        return styles;
    }

    private static String style(String family, String name, String attributes, String inside) {
        return "<style:style style:family='" + family + "' style:name='" + name + "' " + attributes + ">" + inside
                + "</style:style>";
    }

    @ParameterizedTest
    @CsvSource({"percentage, 0%", "date, yyyy-mm-dd", "time, hh:mm:ss", "number, General"})
    void aFormatIsOneOfAKind(String kind, String code) throws Exception {
        OdsStyles styles = styles("<text:" + kind + "-style style:name='N1'/>"
                + style("table-cell", "ce1", "style:data-style-name='N1'", ""));
        assertThat(styles.cell("ce1").look().style().format()).isEqualTo(code);
        assertThat(styles.cell("ce1").formatted()).isTrue();
        assertThat(styles.cell("nobody").formatted()).isFalse();
        assertThat(styles.cell(null).look().style().format()).isEqualTo("General");
    }

    @Test
    void aCellInheritsWhatItsStyleDoesNotSay() throws Exception {
        OdsStyles styles = styles(style(
                        "table-cell",
                        "p",
                        "",
                        "<style:text-properties fo:font-weight='bold' style:text-crossing-out='x'/>")
                + style(
                        "table-cell",
                        "ce1",
                        "style:parent-style-name='p'",
                        "<style:text-properties fo:font-style='x'/>")
                + style(
                        "table-cell",
                        "thin",
                        "style:parent-style-name='p'",
                        "<style:text-properties fo:font-weight='normal'/>")
                + style("table-cell", "ring", "style:parent-style-name='ring'", ""));
        assertThat(styles.cell("ce1").look().style().bold()).isTrue();
        assertThat(styles.cell("ce1").look().style().italic()).isTrue();
        assertThat(styles.cell("ce1").look().struck()).isTrue();
        assertThat(styles.cell("thin").look().style().bold()).isFalse();
        assertThat(styles.cell("ring").look().struck()).isFalse();
    }

    @Test
    void aTableMayBeHidden() throws Exception {
        OdsStyles styles = styles(style("table", "ta1", "", "<style:table-properties table:display='false'/>")
                + style("table", "ta2", "", "<style:table-properties table:display='true'/>"));
        assertThat(styles.visibility("ta1")).isEqualTo(Visibility.HIDDEN);
        assertThat(styles.visibility("ta2")).isEqualTo(Visibility.VISIBLE);
        assertThat(styles.visibility(null)).isEqualTo(Visibility.VISIBLE);
    }

    @Test
    void aPieceOfTextHasLettersOfItsOwn() throws Exception {
        OdsStyles styles = styles(style("text", "T1", "", "<style:text-properties style:text-position='super 58%'/>")
                + style("text", "T2", "", "<style:text-properties style:text-crossing-out='x'/>")
                + style("text", "T3", "", "<style:text-properties style:text-line-through-style='none'/>"));
        assertThat(styles.letters("T1")).isEqualTo(new Letters(true, Strike.AS_THE_CELL));
        assertThat(styles.letters("T2")).isEqualTo(new Letters(false, Strike.THROUGH));
        assertThat(styles.letters("T3")).isEqualTo(new Letters(false, Strike.NONE));
        assertThat(styles.letters("nobody")).isEqualTo(Letters.AS_THE_CELL);
        assertThat(styles.letters(null)).isEqualTo(Letters.AS_THE_CELL);
    }

    @Test
    void lettersWithinOthersHaveWhatTheyDoNotSay() {
        Letters raised = new Letters(true, Strike.AS_THE_CELL);
        Letters struck = new Letters(false, Strike.THROUGH);
        assertThat(raised.within(struck)).isEqualTo(new Letters(true, Strike.THROUGH));
        assertThat(struck.within(raised)).isEqualTo(new Letters(true, Strike.THROUGH));
        assertThat(new Letters(false, Strike.NONE).within(struck)).isEqualTo(new Letters(false, Strike.NONE));
    }

    @Test
    void aStyleWithoutANameIsNobodys() throws Exception {
        assertThat(styles("<style:style style:family='table'><style:p table:display='false'/></style:style>")
                        .visibility(""))
                .isEqualTo(Visibility.VISIBLE);
    }
}
