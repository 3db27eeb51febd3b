package org.foireturns.read.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.foireturns.intake.ContentSniffer;
import org.foireturns.model.Cell;
import org.foireturns.model.FileFormat;
import org.foireturns.read.Readers;
import org.foireturns.read.screen.Sighting;
import org.foireturns.read.screen.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedPageTest {
    @TempDir
    private Path folder;

    private Path file() throws Exception {
        return Files.writeString(folder.resolve("page.mht"), """
                From: <Saved by Blink>
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary="x"

                --x
                Content-Type: text/html; charset=utf-8

                <table><tr><td>Kik</td><td>3</td></tr><tr><td>X</td><td>4</td></tr></table>
                <p style="display:none">canary</p>
                --x
                Content-Type: image/png
                Content-Transfer-Encoding: base64

                AAAA
                --x--
                """.replace("\n", "\r\n"));
    }

    @Test
    void itsPagesAreRead() throws Exception {
        assertThat(ContentSniffer.formatOf(file())).isEqualTo(FileFormat.WEB_ARCHIVE);
        assertThat(Readers.forFormat(FileFormat.WEB_ARCHIVE)
                        .read(file(), "page.mht")
                        .grids()
                        .get(0)
                        .cells())
                .extracting(Cell::text)
                .containsExactly("Kik", "3", "X", "4");
    }

    @Test
    void hiddenTextIsFound() throws Exception {
        assertThat(Readers.forFormat(FileFormat.WEB_ARCHIVE).screen(file()).sightings())
                .extracting(Sighting::trace)
                .containsExactly(Trace.HIDDEN_LETTERS);
    }
}
