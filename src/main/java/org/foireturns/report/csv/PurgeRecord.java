package org.foireturns.report.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.foireturns.report.OutputFolder;

/** The account of a purge: one line for everything that was removed, without anything that it said. */
public record PurgeRecord(List<PurgedFile> lines) {
    public PurgeRecord {
        lines = List.copyOf(lines);
    }

    /** Writes the account as a CSV file into an existing folder. */
    public void write(Path folder, String file) throws IOException {
        CsvTable<PurgedFile> table = CsvTable.<PurgedFile>named(file)
                .text("removed", PurgedFile::removed)
                .text("request", PurgedFile::request)
                .text("name", PurgedFile::name)
                .text("sha256", PurgedFile::sha256)
                .number("cells", PurgedFile::cells)
                .number("accepted", PurgedFile::accepted)
                .number("totals", PurgedFile::totals)
                .number("rejected", PurgedFile::rejected)
                .rows(lines.stream());
        try (OutputStream out = new OutputFolder(folder).create(file)) {
            table.write(out);
        }
    }

    /**
     * One thing that was removed.
     *
     * @param removed {@code run}, {@code texts of a return}, {@code quarantined file} or {@code copy of a return}
     * @param sha256 of its content, or empty
     * @param cells how many cells held something, 0 for what is no return
     */
    public record PurgedFile(
            String removed,
            String request,
            String name,
            String sha256,
            long cells,
            long accepted,
            long totals,
            long rejected) {

        public static PurgedFile of(String removed, String name, String sha256) {
            return new PurgedFile(removed, "", name, sha256, 0, 0, 0, 0);
        }
    }
}
