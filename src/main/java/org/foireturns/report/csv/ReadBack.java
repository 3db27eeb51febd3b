package org.foireturns.report.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.foireturns.figures.AreaFigure;
import org.foireturns.model.Observation;
import org.foireturns.reconcile.Control;
import org.foireturns.report.Edition;
import org.jspecify.annotations.Nullable;

/** Reads the tables of numbers back as they were written, and sets them beside what was to be written. */
public final class ReadBack {
    private final Path folder;

    public ReadBack(Path folder) {
        this.folder = folder;
    }

    public List<Control> controls(Edition edition) throws IOException {
        List<Observation> stored = edition.evidence().observations();
        List<AreaFigure> made = edition.figures().published();
        Written observations = written("observations.csv");
        Written figures = written("totals.csv");
        return List.of(
                new Control("observations stored = written", "observations.csv", stored.size(), observations.lines),
                Control.ofSums(
                        "sum of values stored = written",
                        "observations.csv",
                        numbers(stored.stream().map(each -> each.count().value())),
                        observations.values.build()),
                Control.ofSums(
                        "sum of lower bounds stored = written",
                        "observations.csv",
                        numbers(stored.stream().map(each -> each.count().lower())),
                        observations.lowers.build()),
                new Control("figures made = written", "totals.csv", made.size(), figures.lines),
                Control.ofSums(
                        "sum of figures made = written",
                        "totals.csv",
                        made.stream().mapToLong(each -> each.value().lower()),
                        figures.lowers.build()));
    }

    private Written written(String file) throws IOException {
        LongStream.Builder values = LongStream.builder();
        LongStream.Builder lowers = LongStream.builder();
        int lines = 0;
        try (CsvReader<NamedCsvRecord> table =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(folder.resolve(file))) {
            for (NamedCsvRecord line : table) {
                if (counts(line)) {
                    lines++;
                    add(values, line.getField("value"));
                    add(lowers, line.getField("lower"));
                }
            }
        }
        return new Written(lines, values, lowers);
    }

    /** Whether a line counts: what hangs on a question is listed among the observations and counts nowhere. */
    private static boolean counts(NamedCsvRecord line) {
        return line.findField("open").orElse("").isEmpty();
    }

    private static void add(LongStream.Builder numbers, String field) {
        if (!field.isEmpty()) {
            numbers.accept(Long.parseLong(field));
        }
    }

    private static LongStream numbers(Stream<@Nullable Long> numbers) {
        return numbers.filter(Objects::nonNull).mapToLong(Long::longValue);
    }

    /** What stands in a table: how many lines, and the numbers of two columns. */
    private record Written(int lines, LongStream.Builder values, LongStream.Builder lowers) {}
}
