package org.foireturns.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;

/**
 * Rows that say what the codes in a list of the same return mean. They are notes and no table, which "1 | Male" would
 * be with its number before its label.
 *
 * <pre>
 * Sex code | Meaning
 * 1        | Male
 * 2        | Female
 * </pre>
 */
public final class KeyRows {
    private static final int LONGEST_CODE = 6;
    /** A key has so many of the codes of a list. */
    private static final int FEWEST = 2;
    /** So many rows of a list are looked at. */
    private static final int ROWS = 2000;
    /** A column with more different texts holds no codes. */
    private static final int MOST_CODES = 40;

    private final Set<String> codes = new HashSet<>();

    private KeyRows(List<Lists.Found> sheets) {
        sheets.stream().flatMap(sheet -> sheet.lists().stream()).forEach(this::look);
    }

    /** The sheets of a return with such rows apart from what is left of them. */
    public static List<Lists.Found> apart(List<Lists.Found> sheets) {
        KeyRows rows = new KeyRows(sheets);
        return rows.codes.isEmpty() ? sheets : sheets.stream().map(rows::apart).toList();
    }

    /** What stands in the columns of a list that hold few different texts. */
    private void look(Block.RecordList list) {
        Map<Integer, Set<String>> columns = new HashMap<>();
        list.records()
                .limit(ROWS)
                .forEach(row -> row.cells().forEach(cell -> {
                    Set<String> texts = columns.computeIfAbsent(cell.address().column(), none -> new HashSet<>());
                    if (texts.size() <= MOST_CODES) {
                        texts.add(cell.text().strip());
                    }
                }));
        columns.values().stream().filter(texts -> texts.size() <= MOST_CODES).forEach(codes::addAll);
    }

    private Lists.Found apart(Lists.Found sheet) {
        List<Cell> key = new ArrayList<>();
        List<List<Cell>> run = new ArrayList<>();
        Grid rest = sheet.rest();
        for (int at : rest.rowNumbers()) {
            List<Cell> row = List.copyOf(rest.row(at));
            if (!run.isEmpty() && !goesOn(run.get(run.size() - 1), row)) {
                key.addAll(key(run));
                run.clear();
            }
            if (row.size() == 2) {
                run.add(row);
            }
        }
        key.addAll(key(run));
        Set<Address> places = key.stream().map(Cell::address).collect(Collectors.toSet());
        return key.isEmpty() ? sheet : new Lists.Found(sheet.lists(), rest.without(places::contains), key);
    }

    private static boolean goesOn(List<Cell> above, List<Cell> row) {
        return row.size() == 2
                && row.get(0).address().row() == above.get(0).address().row() + 1
                && row.get(0).address().column() == above.get(0).address().column()
                && row.get(1).address().column() == above.get(1).address().column();
    }

    /** The cells of rows below each other, where most of them begin with codes; of others none. */
    private List<Cell> key(List<List<Cell>> run) {
        List<List<Cell>> coded = run.stream()
                .filter(row -> row.get(0).text().strip().length() <= LONGEST_CODE
                        && row.get(1).isText())
                .toList();
        long known = coded.stream()
                .filter(row -> codes.contains(row.get(0).text().strip()))
                .count();
        boolean heads = coded.size() < run.size() && !coded.contains(run.get(0));
        boolean all = coded.size() + (heads ? 1 : 0) == run.size();
        return all && known >= FEWEST && known * 2 >= coded.size()
                ? run.stream().flatMap(List::stream).toList()
                : List.of();
    }
}
