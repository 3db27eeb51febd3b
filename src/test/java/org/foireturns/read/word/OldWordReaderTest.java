package org.foireturns.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.foireturns.intake.ContentSniffer;
import org.foireturns.model.Cell;
import org.foireturns.model.FileFormat;
import org.foireturns.read.Readers;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.Drawn;
import org.foireturns.read.screen.Sighting;
import org.foireturns.read.screen.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldWordReaderTest {
    private static final Path LETTER = Path.of("src/test/resources/letters/hidden-and-white.doc");

    @Test
    void paragraphsAndTablesAreRead() throws Exception {
        assertThat(ContentSniffer.formatOf(LETTER)).isEqualTo(FileFormat.WORD_97);
        assertThat(Readers.forFormat(FileFormat.WORD_97).read(LETTER, "letter.doc").grids().stream()
                        .flatMap(grid -> grid.cells().stream())
                        .map(Cell::text))
                .containsExactly("We recorded 12 offences.", "Seen.", "Female", "9", "Male", "3", "The end.");
    }

    @Test
    void aTableInACellFollowsTheTableAroundIt() throws Exception {
        Path nested = Path.of("src/test/resources/letters/table-in-a-table.doc");

        assertThat(Drawn.of(Readers.forFormat(FileFormat.WORD_97).read(nested, "letter.doc")))
                .containsExactly(
                        "Table 1 (A1:B2): A1 Total, B1 9, A2 By platform",
                        "Table 2 (A1:B2): A1 Kik, B1 4, A2 Yubo, B2 5");
    }

    @Test
    void hiddenAndWhiteTextIsFound() throws Exception {
        assertThat(Readers.forFormat(FileFormat.WORD_97).screen(LETTER).sightings())
                .extracting(Sighting::trace)
                .containsExactlyInAnyOrder(Trace.HIDDEN_LETTERS, Trace.WHITE_TEXT);
    }

    @Test
    void whiteLettersOnShadedCellsParagraphsAndLettersAreSeen() throws Exception {
        Path letter = Path.of("src/test/resources/letters/white-on-shades.doc");

        assertThat(Readers.forFormat(FileFormat.WORD_97).screen(letter).sightings())
                .isEmpty();
        assertThat(Drawn.of(Readers.forFormat(FileFormat.WORD_97).read(letter, "letter.doc")))
                .containsExactly(
                        "Letter: A1 Offences by gender, A2 Recorded offences",
                        "Table 1 (A2:C3): A1 See the table., A2 Year, B2 Female, C2 Male, A3 2024/25, B3 9, C3 3, A5 The end.");
    }

    /**
     * Word 97 wrote shades as numbers of its palette alone; all other shades of the letter are made unknown properties.
     */
    @Test
    void shadesOfThePaletteAloneAreSeen(@TempDir Path folder) throws Exception {
        String bytes = Files.readString(
                Path.of("src/test/resources/letters/white-on-shades.doc"), StandardCharsets.ISO_8859_1);
        for (String full : new String[] {"\u0012\u00D6", "p\u00D6", "M\u00C6", "q\u00CA"}) {
            bytes = bytes.replace(full, "\u00EE" + full.charAt(1));
        }
        Path letter = folder.resolve("letter.doc");
        Files.writeString(letter, bytes, StandardCharsets.ISO_8859_1);

        assertThat(Readers.forFormat(FileFormat.WORD_97).screen(letter).sightings())
                .isEmpty();
    }

    @Test
    void whiteLettersOnAPaperShadeOfABlackCellAreFound() throws Exception {
        Path letter = Path.of("src/test/resources/letters/white-on-paper.doc");

        assertThat(Readers.forFormat(FileFormat.WORD_97).screen(letter).sightings())
                .extracting(Sighting::trace, Sighting::count)
                .containsExactly(tuple(Trace.WHITE_TEXT, 4));
    }

    @Test
    void lettersAsDarkAsTheirShadeAreFound() throws Exception {
        Path letter = Path.of("src/test/resources/letters/dark-on-dark.doc");

        assertThat(Readers.forFormat(FileFormat.WORD_97).screen(letter).sightings())
                .extracting(Sighting::trace, Sighting::count)
                .containsExactly(tuple(Trace.COVERED_TEXT, 3));
    }

    @Test
    void aLetterOfWord95IsTooOld(@TempDir Path folder) throws Exception {
        Path letter = folder.resolve("letter.doc");
        byte[] start = new byte[4096];
        start[0] = (byte) 0xEC;
        start[1] = (byte) 0xA5;
        start[2] = 0x68;
        try (POIFSFileSystem file = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(letter)) {
            file.createDocument(new ByteArrayInputStream(start), "WordDocument");
            file.writeFilesystem(out);
        }

        assertThatThrownBy(() -> Readers.forFormat(FileFormat.WORD_97).read(letter, "letter.doc"))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refused -> assertThat(refused.reason()).isEqualTo(UnreadableFile.Reason.WORD_95));
    }
}
