package org.foireturns.read.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.Handed;
import org.foireturns.read.document.Unshown;
import org.foireturns.read.screen.Sighting;
import org.foireturns.read.screen.Sightings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RtfBodyTest {
    private final Unshown unshown = new Unshown();
    private final Sightings seen = new Sightings();
    private final Handed handed = new Handed();

    private List<String> read(String inside) throws Exception {
        all("{\\rtf1\\ansi " + inside + "}");
        return handed.all();
    }

    private void all(String document) throws Exception {
        RtfTokens tokens = new RtfTokens(new ByteArrayInputStream(document.getBytes(StandardCharsets.ISO_8859_1)));
        new RtfBody(tokens, Limits.USUAL, unshown, seen).read(handed);
    }

    private List<String> traces() throws UnreadableFile {
        return seen.seen().sightings().stream()
                .map(Sighting::trace)
                .map(trace -> trace.words())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kent\\par Essex\\par                    | Kent; Essex
            Kent                                     | Kent
            Kent\\page Essex\\sect Surrey           | Kent; Essex; Surrey
            a{\\b b}c\\par                           | abc
            12\\endash 15\\par                       | 12–15
            \\u8211?12\\par                          | –12
            \\uc2\\u8211??12\\par                    | –12
            {\\uc0\\u8211 12}\\u8211?3\\par          | –12–3
            a{\\*\\unheard b}c\\par                  | ac
            a{\\info{\\author me}}b\\par             | ab
            a{\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}\\par | a3
            a{\\v b}c\\par                           | ac
            a{\\deleted b}c\\par                     | ac
            {\\header top\\par}Kent\\par             | top; Kent
            a{\\bin3 xyz}b\\par                      | ab
            """)
    void whatStandsOnThePageIsHandedOn(String rtf, String text) throws Exception {
        assertThat(String.join("; ", read(rtf.replace("\\\\", "\\")))).isEqualTo(text);
    }

    @Test
    void cellsAndRowsAreATable() throws Exception {
        assertThat(read("a\\par\\trowd\\cellx1000\\cellx2000\\intbl Kent\\cell 3\\cell\\row\\pard b\\par"))
                .containsExactly("a", "[A1 Kent; B1 3]", "b");
    }

    @Test
    void aTableInACellIsOneOfItsOwn() throws Exception {
        assertThat(read("\\trowd\\cellx1000\\intbl\\itap2 7\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\nestrow}"
                        + "\\itap1 Kent\\cell\\row\\pard"))
                .containsExactly("[A1 Kent]", "[A1 7]");
    }

    @Test
    void whatNobodySeesIsCounted() throws Exception {
        read("a{\\v b}{\\deleted c}\\par{\\*\\annotation d}");
        assertThat(Handed.words(unshown))
                .containsExactlyInAnyOrder("hidden text", "deleted text that tracked changes keep", "comments");
    }

    @Test
    void whatLiesFarBesideThePageIsHidden() throws Exception {
        assertThat(read("{\\pard\\li-5000 far\\par}{\\pard\\li-300 near\\par}")).containsExactly("near");
        assertThat(Handed.words(unshown)).containsExactly("hidden text");
    }

    @Test
    void aFieldThatKeepsSomethingIsCounted() throws Exception {
        read("a{\\field{\\*\\fldinst ADDIN EN.CITE <data>}{\\fldrslt 3}}\\par");
        assertThat(Handed.words(unshown)).containsExactly("hidden text");
    }

    @Test
    void filesAndTheAuthorWithinAreSeen() throws Exception {
        read("a{\\object{\\*\\objdata 00}}{\\info{\\author me}}{\\*\\userprops x}\\par");
        assertThat(traces()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\\rtf1 a", "{\\rtf1 a}}", "{\\rtf1 {a}"})
    void groupsThatDoNotCloseAreDamage(String document) {
        assertThatThrownBy(() -> all(document)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void groupsWithinGroupsHaveAnEnd() {
        assertThatThrownBy(() -> read("{".repeat(3_000) + "}".repeat(3_000))).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void lettersBehindTheDocumentAreHidden() throws Exception {
        all("{\\rtf1 a\\par}\n\n");
        assertThat(handed.all()).containsExactly("a");
        assertThat(Handed.words(unshown)).isEmpty();
        all("{\\rtf1 a\\par}more");
        assertThat(Handed.words(unshown)).containsExactly("hidden text");
    }
}
