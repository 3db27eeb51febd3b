package org.foireturns.cli.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.intake.ContentSniffer;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.read.Readers;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.report.English;
import org.jspecify.annotations.Nullable;

/**
 * The table of the publication workbook whose figures stand in no CSV, victims by age and gender, made again from the
 * lineage.
 */
final class AgesByGender {
    private static final String WORKBOOK = "foi-returns.xlsx";
    private static final String SHEET = "Age_by_gender";
    private static final List<String> HEADS = List.of("Request", "Period", "Gender", "Age", "Offences");
    private static final Pattern FIGURE =
            Pattern.compile("([^/]*)/uk/([0-9-]{10})\\.\\.([0-9-]{10})/victim_gender\\+victim_age/([a-z_]+)\\+([^/]+)");
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,18})(?: to ([0-9]{1,18}))?( or more)?(?: \\[c])?");
    private static final String WITHHELD = "[c]";
    private static final String NOT_APPLICABLE = "[z]";
    private static final String ALL = "All";

    private final Path folder;
    private final List<String> differences;

    AgesByGender(Path folder, List<String> differences) {
        this.folder = folder;
        this.differences = differences;
    }

    /** The figure of this table that the lineage names by an id; empty for an id of another kind. */
    static Optional<Figure> figure(String id) {
        Matcher matcher = FIGURE.matcher(id);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String pair = matcher.group(4) + "+" + matcher.group(5);
        Period period = Figure.period(matcher.group(2), matcher.group(3));
        return Optional.of(new Figure(id, period, "victim_gender+victim_age", Set.of(pair), null));
    }

    /** Holds the table against the lineage, line by line, both ways. */
    void check(Map<String, List<Line>> lineage) throws IOException {
        Map<String, String> printed = printed();
        lineage.forEach((figure, lines) -> {
            Matcher matcher = FIGURE.matcher(figure);
            if (matcher.matches()) {
                compare(figure, lines, printed.remove(key(matcher)));
            }
        });
        printed.keySet()
                .forEach(line ->
                        differences.add("%s, %s: %s has no cell in lineage.csv.".formatted(WORKBOOK, SHEET, line)));
    }

    private void compare(String figure, List<Line> lines, @Nullable String printed) {
        Range sum = lines.stream().map(Line::number).reduce(Range.ZERO, Range::plus);
        if (printed == null) {
            differences.add("%s is not in %s, %s.".formatted(figure, WORKBOOK, SHEET));
        } else if (!number(printed).equals(Optional.of(sum))) {
            differences.add("%s: its cells make %s, %s has \"%s\".".formatted(figure, sum.words(), WORKBOOK, printed));
        }
    }

    private static String key(Matcher figure) {
        return String.join(
                ", ",
                figure.group(1),
                English.period(Figure.period(figure.group(2), figure.group(3))),
                category(figure.group(4)),
                category(figure.group(5)));
    }

    private static String category(String id) {
        if (id.equals("unknown")) {
            return "Not known";
        }
        if (id.startsWith("0-")) {
            return id.substring(2) + " and under";
        }
        return id.endsWith("+")
                ? id.substring(0, id.length() - 1) + " and over"
                : English.title(id).replaceAll("(?<=[0-9]) (?=[0-9])", "\u2013");
    }

    /** What the table has for one gender, by what the line says of itself. */
    private Map<String, String> printed() throws IOException {
        Map<String, String> printed = new TreeMap<>();
        Grid grid = grid();
        List<Integer> columns = List.of();
        if (grid == null) {
            return printed;
        }
        for (int row : grid.rowNumbers()) {
            List<String> line =
                    columns.stream().map(column -> text(grid, row, column)).toList();
            if (!line.isEmpty() && !Set.of(ALL, NOT_APPLICABLE).contains(line.get(2))) {
                printed.put(String.join(", ", line.subList(0, 4)), line.get(4));
            }
            columns = columns.isEmpty() ? heads(grid, row) : columns;
        }
        return printed;
    }

    /** The columns of the heads; none in a row that lacks one of them. */
    private static List<Integer> heads(Grid grid, int row) {
        Map<String, Integer> columns = new HashMap<>();
        grid.row(row)
                .forEach(cell -> columns.putIfAbsent(cell.text(), cell.address().column()));
        return columns.keySet().containsAll(HEADS)
                ? HEADS.stream().map(columns::get).toList()
                : List.of();
    }

    private static String text(Grid grid, int row, int column) {
        Cell cell = grid.cell(row, column);
        return cell == null ? "" : cell.text();
    }

    private static Optional<Range> number(String text) {
        if (text.equals(WITHHELD)) {
            return Optional.of(new Range(0, null));
        }
        Matcher matcher = NUMBER.matcher(text.replace(",", ""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long lower = Long.parseLong(matcher.group(1));
        if (matcher.group(2) != null) {
            return Optional.of(new Range(lower, Long.valueOf(matcher.group(2))));
        }
        return Optional.of(matcher.group(3) == null ? Range.exactly(lower) : new Range(lower, null));
    }

    private @Nullable Grid grid() throws IOException {
        Path workbook = folder.resolve(WORKBOOK);
        if (!Files.isRegularFile(workbook)) {
            return null;
        }
        try {
            return Readers.forFormat(ContentSniffer.formatOf(workbook)).read(workbook, WORKBOOK).grids().stream()
                    .filter(grid -> grid.sheet().equals(SHEET))
                    .findFirst()
                    .orElse(null);
        } catch (UnreadableFile unreadable) {
            differences.add(WORKBOOK + " cannot be read.");
            return null;
        }
    }
}
