package org.foireturns.report.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.foireturns.report.OutputFolder;

/** The account of a purge: one line for everything that was removed, without anything that it said. */
public record PurgeRecord(List<Line> lines) {
    public PurgeRecord {
        lines = List.copyOf(lines);
    }

    /** Writes the account as a CSV file into an existing folder. */
    public void write(Path folder, String file) throws IOException {
        CsvTable<Line> table = CsvTable.<Line>named(file)
                .text("removed", Line::removed)
                .text("request", Line::request)
                .text("name", Line::name)
                .text("sha256", Line::sha256)
                .number("cells", Line::cells)
                .number("accepted", Line::accepted)
                .number("totals", Line::totals)
                .number("rejected", Line::rejected)
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
    public record Line(
            String removed,
            String request,
            String name,
            String sha256,
            long cells,
            long accepted,
            long totals,
            long rejected) {

        public static Line of(String removed, String name, String sha256) {
            return new Line(removed, "", name, sha256, 0, 0, 0, 0);
        }
    }
}
