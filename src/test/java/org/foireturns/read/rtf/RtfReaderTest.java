package org.foireturns.read.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.foireturns.intake.ContentSniffer;
import org.foireturns.model.Grid;
import org.foireturns.read.Readers;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.screen.Sighting;
import org.foireturns.read.screen.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RtfReaderTest {
    private static final String TABLE = "\\trowd\\cellx2000\\cellx4000\\pard\\intbl Female\\cell 9\\cell\\row"
            + "\\trowd\\cellx2000\\cellx4000\\pard\\intbl Male\\cell 3\\cell\\row\\pard ";

    @TempDir
    private Path folder;

    private Path file(String body) throws IOException {
        String colours = "{\\colortbl;\\red0\\green0\\blue0;\\red255\\green255\\blue255;}";
        return Files.writeString(
                folder.resolve("letter.rtf"),
                "{\\rtf1\\ansi\\ansicpg1252" + colours + body + "}",
                StandardCharsets.ISO_8859_1);
    }

    private String drawn(String body) throws IOException, UnreadableFile {
        Path file = file(body);
        return Readers.forFormat(ContentSniffer.formatOf(file)).read(file, "letter.rtf").grids().stream()
                .map(RtfReaderTest::drawn)
                .collect(Collectors.joining(" / "));
    }

    private static String drawn(Grid grid) {
        return grid.sheet() + ": "
                + grid.cells().stream()
                        .map(cell -> cell.address() + " " + cell.text())
                        .collect(Collectors.joining(", "));
    }

    @Test
    void paragraphsAndTablesStandInTheirOrder() throws Exception {
        assertThat(drawn("{\\info{\\author x}}\\pard We recorded:\\par " + TABLE + "The end.\\par"))
                .isEqualTo("Table 1 (A2:B3): A1 We recorded:, A2 Female, B2 9, A3 Male, B3 3, A5 The end.");
    }

    @Test
    void cellsGoOverColumnsAndRows() throws Exception {
        String merged = "\\trowd\\cellx4000\\pard\\intbl Victims\\cell\\row"
                + "\\trowd\\clvmgf\\cellx2000\\cellx4000\\pard\\intbl Female\\cell 9\\cell\\row"
                + "\\trowd\\clvmrg\\cellx2000\\cellx4000\\pard\\intbl\\cell 3\\cell\\row\\pard ";
        Path file = file(merged);
        Grid table = Readers.forFormat(ContentSniffer.formatOf(file))
                .read(file, "letter.rtf")
                .grids()
                .get(0);

        assertThat(table.merges()).extracting(Object::toString).containsExactly("A1:B1", "A2:A3");
    }

    @Test
    void aTableInACellFollowsTheTableAroundIt() throws Exception {
        String inner = "\\pard\\intbl\\itap2 Kik\\nestcell 4\\nestcell{\\nonesttables\\par}"
                + "{\\*\\nesttableprops\\trowd\\cellx3000\\cellx4000\\nestrow}"
                + "\\pard\\intbl\\itap2 Yubo\\nestcell 5\\nestcell"
                + "{\\*\\nesttableprops\\trowd\\cellx3000\\cellx4000\\nestrow}";
        String outer = "\\trowd\\cellx2000\\cellx5000\\pard\\intbl\\itap1 Total\\cell 9\\cell\\row"
                + "\\trowd\\cellx2000\\cellx5000\\pard\\intbl\\itap1 By platform\\cell " + inner
                + "\\pard\\intbl\\itap1\\cell\\row\\pard The end.\\par";

        assertThat(drawn(outer))
                .isEqualTo(
                        "Table 1 (A1:B2): A1 Total, B1 9, A2 By platform / Table 2 (A1:B2): A1 Kik, B1 4, A2 Yubo, B2 5,"
                                + " A4 The end.");
    }

    @Test
    void lettersOfOtherKindsAreRead() throws Exception {
        assertThat(drawn("\\pard a\\endash b\\'e9\\u8364?\\par {\\*\\unknown gone}b\\tab c\\par"))
                .isEqualTo("Letter: A1 a\u2013b\u00e9\u20ac, A2 b c");
    }

    @ParameterizedTest
    @CsvSource({
        "HIDDEN_LETTERS,{\\v canary}",
        "WHITE_TEXT,{\\cf2 canary}",
        "COVERED_TEXT,{\\cf1\\chcbpat1 canary}",
        "HIDDEN_LETTERS,{\\charscalex1 canary}",
        "HIDDEN_LETTERS,{\\shp{\\*\\shpinst\\shpright-18000{\\shptxt canary}}}",
        "HIDDEN_LETTERS,{\\field{\\*\\fldinst ADDIN canary}{\\fldrslt }}",
        "PROPERTY,{\\*\\docvar {n}{canary}}",
        "DELETED_TEXT,{\\deleted canary}",
        "COMMENT,{\\*\\annotation canary}",
        "EMBEDDED_FILE,{\\object\\objemb{\\*\\objdata 00}}",
        "AUTHOR,{\\info{\\author canary}}"
    })
    void whatNobodySeesIsFoundAndGoesNoFurther(String trace, String hidden) throws Exception {
        String body = "\\pard Seen." + hidden + "\\par";

        assertThat(drawn(body)).isEqualTo("Letter: A1 Seen.");
        assertThat(RtfReader.screen(file(body), org.foireturns.read.contract.Limits.USUAL)
                        .sightings())
                .extracting(Sighting::trace, Sighting::count)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Trace.valueOf(trace), 1));
    }

    @ParameterizedTest
    @CsvSource({"{", "\\pard text}}", "\\u", "{\\fonttbl"})
    void aBrokenDocumentIsRefusedOrRead(String body) throws Exception {
        Path file = file(body);
        if (body.equals("\\u")) {
            assertThat(drawn(body)).isNotNull();
        } else {
            assertThatThrownBy(() ->
                            Readers.forFormat(ContentSniffer.formatOf(file)).read(file, "letter.rtf"))
                    .isInstanceOf(UnreadableFile.class);
        }
    }
}
