package org.foireturns.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Label;

/**
 * Sheets that have the heads of lists of other sheets and too few rows to be known for lists by themselves: of one
 * sheet for each month, that of the month with a single offence.
 */
public final class SisterSheets {
    /** So many sheets with the same heads are a set. */
    private static final int FEWEST = 2;

    /** Heads stand no further below. */
    private static final int MOST_ROWS = 40;

    private SisterSheets() {}

    /**
     * The lists of each sheet, those of sister sheets too.
     *
     * @param found the lists that each sheet shows by itself, in the order of the sheets
     */
    public static List<Lists.Found> in(List<Grid> sheets, List<Lists.Found> found, ListWords words) {
        Map<List<String>, Integer> heads = new HashMap<>();
        found.stream()
                .flatMap(each -> each.lists().stream())
                .map(list -> list.labels().stream()
                        .map(Label::text)
                        .map(String::strip)
                        .toList())
                .forEach(labels -> heads.merge(labels, 1, Integer::sum));
        heads.values().removeIf(sheetsOf -> sheetsOf < FEWEST);
        if (heads.isEmpty()) {
            return found;
        }
        List<Lists.Found> all = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Grid sheet = sheets.get(i);
            List<Integer> rows = found.get(i).lists().isEmpty()
                    ? sheet.rowNumbers().stream()
                            .limit(MOST_ROWS)
                            .filter(row -> heads.containsKey(texts(sheet, row)))
                            .toList()
                    : List.of();
            all.add(rows.size() == 1 ? Lists.in(sheet, words, Set.copyOf(rows), true) : found.get(i));
        }
        return all;
    }

    private static List<String> texts(Grid sheet, int row) {
        return sheet.row(row).stream().map(Cell::text).map(String::strip).toList();
    }
}
