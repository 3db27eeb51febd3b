package org.foireturns.read.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.foireturns.model.FileFormat;
import org.foireturns.read.Readers;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.Workbook;

/** Documents as tests look at them: each sheet a line of its cells. */
public final class Drawn {
    private Drawn() {}

    /** The sheets that the reader of a format makes of a file. */
    public static List<String> of(Path folder, FileFormat format, byte[] bytes) throws UnreadableFile, IOException {
        return of(Readers.forFormat(format).read(file(folder, bytes), "letter"));
    }

    /** What the screen sees in a file, in its words. */
    public static List<String> seen(Path folder, FileFormat format, byte[] bytes) throws UnreadableFile, IOException {
        return Readers.forFormat(format).screen(file(folder, bytes)).sightings().stream()
                .map(sighting -> sighting.trace().words())
                .toList();
    }

    private static Path file(Path folder, byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "letter", ".bin"), bytes);
    }

    /** The sheets of a workbook, with note marks behind {@code ^} and what is crossed out behind {@code ~}. */
    public static List<String> of(Workbook book) {
        return book.grids().stream()
                .map(grid -> grid.sheet() + ": "
                        + grid.cells().stream()
                                .map(cell -> cell.address() + " " + cell.text()
                                        + (cell.noteMark().isEmpty() ? "" : "^" + cell.noteMark())
                                        + (cell.shown().struck().isEmpty()
                                                ? ""
                                                : "~" + cell.shown().struck()))
                                .collect(Collectors.joining(", ")))
                .toList();
    }
}
