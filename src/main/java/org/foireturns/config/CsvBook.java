package org.foireturns.config;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A CSV book with a fixed set of columns in any order, saved by an editor or by Excel. */
final class CsvBook {
    private final BookFile file;
    private final List<String> columns;
    private final List<String> known;
    private final Mistakes mistakes;

    private CsvBook(BookFile file, List<String> columns, List<String> others, Mistakes mistakes) {
        this.file = file;
        this.columns = columns;
        this.known = Stream.concat(columns.stream(), others.stream()).toList();
        this.mistakes = mistakes;
    }

    /** The rows below the header; none when the header is not as it must be, which is then a mistake. */
    static List<CsvRow> rows(BookFile file, List<String> columns, Mistakes mistakes) {
        return rows(file, columns, List.of(), mistakes);
    }

    /** @param others columns that may be missing */
    static List<CsvRow> rows(BookFile file, List<String> columns, List<String> others, Mistakes mistakes) {
        return new CsvBook(file, columns, others, mistakes).rows();
    }

    private List<CsvRow> rows() {
        if (file.text().isBlank()) {
            mistakes.inFile(file.shown(), "this file is empty; its columns are " + String.join(", ", columns));
            return List.of();
        }
        List<CsvRecord> records = records();
        if (records.isEmpty()) {
            return List.of();
        }
        List<String> header =
                records.get(0).getFields().stream().map(String::strip).toList();
        if (!headerStands(header, line(records.get(0)))) {
            return List.of();
        }
        return records.stream()
                .skip(1)
                .filter(CsvBook::notBlank)
                .filter(this::closed)
                .map(row -> new CsvRow(file.shown(), line(row), header, row.getFields(), mistakes))
                .filter(CsvRow::fits)
                .toList();
    }

    private List<CsvRecord> records() {
        String text = file.text();
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (IOException | CsvParseException e) {
            int last = records.isEmpty() ? 1 : line(records.get(records.size() - 1)) + 1;
            mistakes.inLine(
                    file.shown(),
                    last,
                    "this cannot be read from here on; a quotation mark is not closed or stands in the middle of a cell");
        }
        return records;
    }

    private boolean headerStands(List<String> header, int line) {
        boolean stands = true;
        for (String column : columns) {
            if (!header.contains(column)) {
                mistakes.inLine(file.shown(), line, "column \"" + column + "\" is missing");
                stands = false;
            }
        }
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            String what = header.indexOf(column) < i ? "stands twice" : "is none of ours: " + String.join(", ", known);
            if (!column.isEmpty() && (!known.contains(column) || header.indexOf(column) < i)) {
                mistakes.inCell(file.shown(), line, i + 1, column, "this column " + what);
                stands = false;
            }
        }
        return stands;
    }

    /** The names of the columns in the first line, which stands for a whole book with a sound head. */
    static List<String> header(String text, char delimiter) {
        String line = text.lines().filter(each -> !each.isBlank()).findFirst().orElse("");
        return Stream.of(line.split(Pattern.quote(String.valueOf(delimiter)), -1))
                .map(column -> column.strip().replace("\"", ""))
                .toList();
    }

    private boolean closed(CsvRecord row) {
        boolean closed = row.getFields().stream().noneMatch(field -> field.contains("\n") || field.contains("\r"));
        if (!closed) {
            mistakes.inLine(
                    file.shown(), line(row), "a cell runs over several lines; a quotation mark is not closed here");
        }
        return closed;
    }

    private static boolean notBlank(CsvRecord row) {
        return !row.getFields().stream().allMatch(String::isBlank);
    }

    private static int line(CsvRecord row) {
        return Math.toIntExact(row.getStartingLineNumber());
    }

    /** Excel writes a comma or, where the comma stands in decimals, a semicolon; pasted tables have tabs. */
    static char delimiter(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        candidate -> header.chars().filter(c -> c == candidate).count()))
                .orElseThrow();
    }
}
