package org.foireturns.verify;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Range;

/** The tables of an output folder, as they lie there. */
public final class PublishedTables {
    private final Path folder;

    public PublishedTables(Path folder) {
        this.folder = folder;
    }

    /** The lines of a table, in their order. */
    public List<NamedCsvRecord> read(String file) throws IOException {
        List<NamedCsvRecord> lines = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> table =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(folder.resolve(file))) {
            table.forEach(lines::add);
        }
        return lines;
    }

    /** The lines of {@code observations.csv} that count; one that hangs on an open question is in no figure. */
    public List<NamedCsvRecord> counts() throws IOException {
        return read("observations.csv").stream()
                .filter(line -> open(line).isEmpty())
                .toList();
    }

    /** The id of the finding that an observation hangs on; empty when it counts. */
    public static String open(NamedCsvRecord observation) {
        return observation.findField("open").orElse("");
    }

    /** The range in two fields; the upper one may be empty. */
    public static Range range(NamedCsvRecord line, String lower, String upper) {
        String most = line.getField(upper);
        return new Range(Long.parseLong(line.getField(lower)), most.isEmpty() ? null : (Long) Long.parseLong(most));
    }

    /** The figure by whose id a line of totals.csv stands in lineage.csv. */
    public static String figure(NamedCsvRecord total) {
        return String.join(
                "/",
                total.getField("request"),
                total.getField("area"),
                total.getField("period_start") + ".." + total.getField("period_end"),
                total.getField("dimension"),
                total.getField("category"));
    }
}
