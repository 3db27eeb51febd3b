package org.foireturns.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Writes an edition's files into a folder. */
public final class Publisher {
    private final List<EditionWriter> others;

    /** Writes the tables, the page and the run's own file, and what the others write. */
    public Publisher(EditionWriter... others) {
        this.others = List.of(others);
    }

    /**
     * Writes every output file.
     *
     * @param folder exists and is empty
     */
    public void publish(Edition edition, Path folder) throws IOException {
        OutputFolder output = new OutputFolder(folder);
        for (CsvTable<?> table : CsvTables.of(edition)) {
            try (OutputStream out = output.create(table.file())) {
                table.write(out);
            }
        }
        try (OutputStream out = output.create(ReportPage.FILE)) {
            new ReportPage().write(edition, out);
        }
        try (OutputStream out = output.create(SchemaJson.FILE)) {
            out.write((SchemaJson.of(edition) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        for (EditionWriter other : others) {
            other.write(edition, output);
        }
        try (OutputStream out = output.create(RunJson.FILE)) {
            out.write((RunJson.of(edition) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
