package org.foireturns.cli.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/** The rows of a list with one row per offence, read in a plain way of their own. */
final class ListRows {
    private static final String DATE = "date";
    private static final String PERIOD = "period";
    private static final String FORCE = "force";
    private static final String OFFENCE = "offence";
    private static final String GENDER = "victim_gender";
    private static final String AGE = "victim_age";
    private static final String PLATFORM = "platform";
    /** The columns that are read, by the keys of {@code heads.yml}. */
    private static final Set<String> HEADS = Set.of(DATE, PERIOD, FORCE, OFFENCE, GENDER, AGE, PLATFORM);

    private final Grid grid;
    private final String offence;
    private final KnownWords words;
    private final KnownNames names;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<Integer, Seen> seen = new HashMap<>();

    /**
     * The rows of a sheet.
     *
     * @param offence the id of the one that is counted
     */
    ListRows(Grid grid, String offence, KnownWords words, KnownNames names) {
        this.grid = grid;
        this.offence = offence;
        this.words = words;
        this.names = names;
    }

    /** The rows of a range but those that the run rejected, given by their numbers as Excel shows them. */
    List<Seen> in(CellRange range, Set<Integer> rejected) {
        if (columns.isEmpty()) {
            findHeads(range.first().row());
        }
        List<Seen> rows = new ArrayList<>();
        for (int row :
                grid.rowNumbers().subSet(range.first().row(), true, range.last().row(), true)) {
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

    /** The row above the list, or its first, with the most heads. */
    private void findHeads(int firstRow) {
        for (int row : grid.rowNumbers().headSet(firstRow, true)) {
            Map<String, Integer> found = new HashMap<>();
            for (Cell cell : grid.row(row)) {
                String head = words.head(cell.text());
                if (head != null && HEADS.contains(head)) {
                    found.putIfAbsent(head, cell.address().column());
                }
            }
            if (found.size() > columns.size()) {
                columns.clear();
                columns.putAll(found);
            }
        }
    }

    private Seen seen(int row) {
        String when = columns.containsKey(DATE) ? DATE : PERIOD;
        Cell day = cell(row, when);
        Optional<Period> days = day == null ? Optional.empty() : DayText.of(day);
        return new Seen(
                ofTheOffence(text(row, OFFENCE)),
                days.orElse(null),
                columns.containsKey(when) && days.isEmpty() ? Told.MAYBE : Told.YES,
                columns.containsKey(FORCE) ? names.force(text(row, FORCE)) : null,
                words.gender(text(row, GENDER)),
                age(text(row, AGE)),
                names.platform(text(row, PLATFORM), words));
    }

    /** Of a text that names no offence it cannot be told. */
    private Told ofTheOffence(String text) {
        if (words.unknown(text)) {
            return Told.YES;
        }
        Set<String> named = words.offences(text);
        if (named.isEmpty()) {
            return Folded.words(text).equals(Folded.words(offence)) ? Told.YES : Told.MAYBE;
        }
        return named.equals(Set.of(offence)) ? Told.YES : Told.NO;
    }

    private Said age(String text) {
        return words.unknown(text) ? Said.of(Said.UNKNOWN) : AgeText.of(text);
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
