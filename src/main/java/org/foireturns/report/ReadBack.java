package org.foireturns.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.foireturns.figures.Total;
import org.foireturns.model.Observation;
import org.foireturns.reconcile.Control;

/** Reads the tables of numbers back as they were written, and sets them beside what was to be written. */
final class ReadBack {
    private final Path folder;

    ReadBack(Path folder) {
        this.folder = folder;
    }

    List<Control> controls(Edition edition) throws IOException {
        List<Observation> stored = edition.evidence().observations();
        List<Total> totals = edition.figures().totals();
        Sums observations = sums("observations.csv");
        Sums figures = sums("totals.csv");
        return List.of(
                new Control("observations stored = written", "observations.csv", stored.size(), observations.lines),
                new Control(
                        "sum of values stored = written",
                        "observations.csv",
                        stored.stream()
                                .map(each -> each.count().value())
                                .filter(Objects::nonNull)
                                .mapToLong(Long::longValue)
                                .sum(),
                        observations.values),
                new Control(
                        "sum of lower bounds stored = written",
                        "observations.csv",
                        stored.stream()
                                .map(each -> each.count().lower())
                                .filter(Objects::nonNull)
                                .mapToLong(Long::longValue)
                                .sum(),
                        observations.lowers),
                new Control("figures made = written", "totals.csv", totals.size(), figures.lines),
                new Control(
                        "sum of figures made = written",
                        "totals.csv",
                        totals.stream().mapToLong(each -> each.value().lower()).sum(),
                        figures.lowers));
    }

    private Sums sums(String file) throws IOException {
        long lines = 0;
        long values = 0;
        long lowers = 0;
        try (CsvReader<NamedCsvRecord> table =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(folder.resolve(file))) {
            for (NamedCsvRecord line : table) {
                lines++;
                values += number(line.getField("value"));
                lowers += number(line.getField("lower"));
            }
        }
        return new Sums(lines, values, lowers);
    }

    private static long number(String field) {
        return field.isEmpty() ? 0 : Long.parseLong(field);
    }

    private record Sums(long lines, long values, long lowers) {}
}
