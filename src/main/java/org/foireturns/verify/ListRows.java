package org.foireturns.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list with one row for each offence, read in a plain way of their own. What stands in which column is
 * taken from the run; what a cell says is not.
 */
final class ListRows {
    private static final Pattern PLAIN = Pattern.compile("a row for each (?:offence|victim):.*");
    private static final String DAY = "day";
    private static final String FORCE = "force";
    private static final String OFFENCE = "offence";
    private static final Pattern COLUMN = Pattern.compile("(day|gender|age|platform|offence|force) ([A-Z]{1,3})");

    private final Grid grid;
    private final String offence;
    private final KnownWords words;
    private final KnownNames names;
    private final Map<String, Integer> columns;
    private final Map<Integer, SeenRow> seen = new HashMap<>();

    /**
     * The rows of a sheet.
     *
     * @param offence the id of the one that is counted
     * @param columns as {@link #columns(String)} gives them
     */
    ListRows(Grid grid, String offence, Map<String, Integer> columns, KnownWords words, KnownNames names) {
        this.grid = grid;
        this.offence = offence;
        this.columns = Map.copyOf(columns);
        this.words = words;
        this.names = names;
    }

    /** The columns that the words for a plain list name; none when the words are others. */
    static Map<String, Integer> columns(String words) {
        Map<String, Integer> columns = new HashMap<>();
        if (PLAIN.matcher(words).matches()) {
            Matcher column = COLUMN.matcher(words);
            while (column.find()) {
                columns.put(
                        column.group(1), Address.parse(column.group(2) + "1").column());
            }
        }
        return columns;
    }

    /** The rows of a range but those that the run rejected, given by their numbers as Excel shows them. */
    List<SeenRow> in(CellRange range, Set<Integer> rejected) {
        List<SeenRow> rows = new ArrayList<>();
        for (int row : grid.rowNumbers(range.first().row(), range.last().row())) {
            if (!rejected.contains(row + 1)) {
                rows.add(seen.computeIfAbsent(row, this::seen));
            }
        }
        return rows;
    }

    /** How many of the rows looked at say something that could not be read for certain. */
    long open() {
        return seen.values().stream().filter(row -> !row.sure()).count();
    }

    private SeenRow seen(int row) {
        Cell day = cell(row, DAY);
        Optional<Period> days = day == null ? Optional.empty() : DayText.of(day);
        return new SeenRow(
                ofTheOffence(text(row, OFFENCE)),
                days.orElse(null),
                columns.containsKey(DAY) && days.isEmpty() ? HowSure.MAYBE : HowSure.YES,
                columns.containsKey(FORCE) ? names.force(text(row, FORCE)) : null,
                words.gender(text(row, "gender")),
                age(text(row, "age")),
                names.platform(text(row, "platform"), words));
    }

    /** Of a text that names no offence it cannot be told. */
    private HowSure ofTheOffence(String text) {
        if (words.unknown(text)) {
            return HowSure.YES;
        }
        Set<String> named = words.offences(text);
        if (named.isEmpty()) {
            return Folded.words(text).equals(Folded.words(offence)) ? HowSure.YES : HowSure.MAYBE;
        }
        return named.equals(Set.of(offence)) ? HowSure.YES : HowSure.NO;
    }

    private SaidOfAxis age(String text) {
        return words.unknown(text) ? SaidOfAxis.of(SaidOfAxis.UNKNOWN) : AgeText.of(text);
    }

    private @Nullable Cell cell(int row, String head) {
        Integer column = columns.get(head);
        return column == null ? null : grid.cell(row, column);
    }

    private String text(int row, String head) {
        Cell cell = cell(row, head);
        return cell == null ? "" : Folded.of(cell.text());
    }
}
