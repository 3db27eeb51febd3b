package org.foireturns.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes an edition's files into a folder. */
public final class Publisher {

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
        write(output, RunJson.of(edition));
    }

    /**
     * Writes {@code run.json} once more, with what became of the mail that told of the run.
     *
     * @param folder exists and has no such file
     */
    public void note(Edition edition, String mail, Path folder) throws IOException {
        write(new OutputFolder(folder), RunJson.of(edition).text("mail", mail));
    }

    private static void write(OutputFolder output, JsonObject run) throws IOException {
        try (OutputStream out = output.create(RunJson.FILE)) {
            out.write((run + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
