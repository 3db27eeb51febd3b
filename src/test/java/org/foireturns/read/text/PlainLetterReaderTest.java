package org.foireturns.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.foireturns.model.Cell;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Grid;
import org.foireturns.read.Readers;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter in plain text is read by paragraphs, and its columns as tables. */
@SuppressWarnings("NullAway.Init")
class PlainLetterReaderTest {
    @TempDir
    Path folder;

    private Workbook read(String text) throws Exception {
        Path file = folder.resolve("Kent Police.txt");
        Files.writeString(file, text);
        return Readers.forFormat(FileFormat.PLAIN_LETTER).read(file, "Kent Police.txt");
    }

    @Test
    void aParagraphIsOneCellWithItsCommas() throws Exception {
        Workbook letter = read("""
                Dear Ms Jones,

                Thank you for your request, which we have considered. In 2023/24, 34
                offences were recorded, of which 20 were against girls, and 14 against
                boys.
                """);
        assertThat(letter.grids()).extracting(Grid::sheet).containsExactly("Letter");
        assertThat(letter.grids().get(0).cells())
                .extracting(Cell::text)
                .containsExactly(
                        "Dear Ms Jones,",
                        "Thank you for your request, which we have considered. In 2023/24, 34 offences were recorded,"
                                + " of which 20 were against girls, and 14 against boys.");
    }

    @Test
    void linesOfLabelsAndNumbersAreATable() throws Exception {
        Workbook letter = read("""
                Please find our answer below, by financial year.

                2023/24: 34
                2024/25: 40
                """);
        assertThat(letter.grids()).extracting(Grid::sheet).contains("List 2 (A2:B3)");
    }
}
