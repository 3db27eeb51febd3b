package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Fills;
import org.foireturns.read.Pieces;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.xml.XmlPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteTest {
    private static final String THEME = "<theme><themeElements><clrScheme>"
            + "<dk1><sysClr val='windowText' lastClr='010101'/></dk1><lt1><srgbClr val='F1F1F1'/></lt1>"
            + "<dk2><srgbClr val='020202'/></dk2><lt2><srgbClr val='F2F2F2'/></lt2>"
            + "<accent1><srgbClr val='A10000'/></accent1><accent2><srgbClr val='A20000'/></accent2>"
            + "<accent3><srgbClr val='A30000'/></accent3><accent4><srgbClr val='A40000'/></accent4>"
            + "<accent5><srgbClr val='A50000'/></accent5><accent6><srgbClr val='A60000'/></accent6>"
            + "<hlink><srgbClr val='B10000'/></hlink><folHlink><srgbClr val='B20000'/></folHlink>"
            + "</clrScheme><fontScheme><major><latin/></major></fontScheme></themeElements></theme>";

    private static int of(Palette palette, String attributes) throws UnreadableFile {
        try (XmlPart xml = Pieces.xml("<color " + attributes + "/>")) {
            return palette.of(Palette.Named.of(xml));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Palette palette(String theme, String own) throws Exception {
        Palette palette = new Palette();
        if (!theme.isEmpty()) {
            palette.readTheme(Pieces.xml(theme));
        }
        if (!own.isEmpty()) {
            palette.readOwn(Pieces.xml(own));
        }
        return palette;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            rgb='FFFFC7CE',                  FFC7CE
            rgb='FFC7CE',                    FFC7CE
            rgb='FFC7',                      none
            rgb='zzzzzz',                    none
            rgb='808080' tint='0.5',         C0C0C0
            rgb='808080' tint='-0.5',        404040
            rgb='808080' tint='7',           FFFFFF
            rgb='808080' tint='-7',          000000
            theme='0',                       FFFFFF
            theme='1',                       000000
            theme='4',                       4472C4
            theme='11',                      954F72
            theme='12',                      none
            theme='-1',                      none
            theme='9' rgb='112233',          112233
            indexed='10',                    FF0000
            indexed='2',                     FF0000
            indexed='63',                    333333
            indexed='64',                    none
            indexed='-1',                    none
            auto='1',                        none
            """)
    void aColourIsNamedByItselfByTheThemeOrByTheTable(String attributes, String colour) throws Exception {
        int found = of(new Palette(), attributes);
        assertThat(found == Fills.NONE ? "none" : "%06X".formatted(found)).isEqualTo(colour);
    }

    @Test
    void aWorkbookMayHaveAThemeOfItsOwn() throws Exception {
        Palette own = palette(THEME, "");
        assertThat(of(own, "theme='0'")).as("light before dark").isEqualTo(0xF1F1F1);
        assertThat(of(own, "theme='1'")).isEqualTo(0x010101);
        assertThat(of(own, "theme='2'")).isEqualTo(0xF2F2F2);
        assertThat(of(own, "theme='3'")).isEqualTo(0x020202);
        assertThat(of(own, "theme='4'")).isEqualTo(0xA10000);
        assertThat(of(own, "theme='11'")).isEqualTo(0xB20000);
    }

    @Test
    void aThemeThatLacksAColourIsNone() throws Exception {
        Palette own = palette(THEME.replace("<accent6><srgbClr val='A60000'/></accent6>", ""), "");
        assertThat(of(own, "theme='4'")).isEqualTo(0x4472C4);
    }

    @Test
    void aWorkbookMayHaveATableOfItsOwnForTheFirstNumbers() throws Exception {
        Palette own = palette(
                "",
                "<colors><mruColors><color rgb='FF000001'/></mruColors>"
                        + "<indexedColors><rgbColor rgb='00ABCDEF'/></indexedColors></colors>");
        assertThat(of(own, "indexed='0'")).isEqualTo(0xABCDEF);
        assertThat(of(own, "indexed='1'")).isEqualTo(0xFFFFFF);
    }
}
