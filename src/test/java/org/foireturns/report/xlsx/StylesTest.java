package org.foireturns.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StylesTest {
    private final Styles styles = new Styles();

    /** The part of what is written between two tags of a name. */
    private String part(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XmlOut xml = new XmlOut(out)) {
            styles.write(xml);
        }
        String all = out.toString(StandardCharsets.UTF_8);
        return all.substring(all.indexOf("<" + name + " "), all.indexOf("</" + name + ">"));
    }

    /** The looks of cells, in their order. */
    private List<String> cells() throws IOException {
        return Pattern.compile("<xf .*?</xf>")
                .matcher(part("cellXfs"))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void looksAreNumberedInTheOrderOfTheirFirstUse() throws IOException {
        assertThat(styles.number(SheetLook.PLAIN, false)).isZero();
        assertThat(styles.number(SheetLook.PLAIN.bold(true), false)).isOne();
        assertThat(styles.number(SheetLook.PLAIN, true)).isEqualTo(2);
        assertThat(styles.number(SheetLook.PLAIN.bold(true), false)).isOne();
        assertThat(cells()).hasSize(3);
        assertThat(cells().get(2)).contains("quotePrefix=\"1\"");
        assertThat(cells().get(1)).contains("quotePrefix=\"0\"", "fontId=\"2\"");
    }

    @Test
    void aLookHasItsFormatFillFontAndPlace() throws IOException {
        styles.number(
                SheetLook.PLAIN
                        .named(SheetLook.Named.LINK)
                        .italic(true)
                        .bold(true)
                        .fill(SheetLook.Fill.BLUE)
                        .format(SheetLook.Format.DAY),
                false);
        styles.number(SheetLook.PLAIN.indent(2), false);
        styles.number(SheetLook.PLAIN.indent(2).align(SheetLook.Align.RIGHT).wrapped(), false);
        styles.number(SheetLook.PLAIN.opened(), false);
        assertThat(cells().get(1)).contains("numFmtId=\"165\" fontId=\"11\" fillId=\"4\" borderId=\"0\" xfId=\"2\"");
        assertThat(cells().get(2)).contains("horizontal=\"left\"", "wrapText=\"0\" indent=\"2\"");
        assertThat(cells().get(3)).contains("horizontal=\"right\"", "wrapText=\"1\" indent=\"2\"");
        assertThat(cells().get(4)).contains("applyProtection=\"1\"", "<protection locked=\"0\"/>");
        assertThat(cells().get(0))
                .contains("horizontal=\"general\"", "applyProtection=\"0\"")
                .doesNotContain("locked");
    }

    @Test
    void fontsAreFourFacesOfEachNamedStyle() throws IOException {
        List<String> fonts = List.of(part("fonts").split("<font>", -1));
        assertThat(fonts).hasSize(13);
        assertThat(fonts.get(1)).doesNotContain("<b/>", "<i/>", "<u/>").contains("<sz val=\"11\"/>");
        assertThat(fonts.get(2)).contains("<i/>").doesNotContain("<b/>");
        assertThat(fonts.get(3)).contains("<b/>").doesNotContain("<i/>");
        assertThat(fonts.get(4)).contains("<b/><i/>");
        assertThat(fonts.get(5)).contains("<b/>", "<sz val=\"15\"/>").doesNotContain("<i/>", "<u/>");
        assertThat(fonts.get(9)).contains("<u/>", "FF0B4EA2").doesNotContain("<b/>");
    }

    @Test
    void fillsBeginWithThoseOfExcel() throws IOException {
        assertThat(part("fills"))
                .startsWith("<fills count=\"5\"><fill><patternFill patternType=\"none\"/></fill>"
                        + "<fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\">"
                        + "<fgColor rgb=\"FFF6B8B4\"/>");
        assertThat(part("fills").split("<fill>", -1)).hasSize(6);
    }
}
