package org.foireturns.read.screen;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.Grid;
import org.foireturns.model.LongSet;
import org.foireturns.model.LongTable;
import org.foireturns.model.Recent;

/** Tells a list with one row per offence or person: many rows, each with a day or a reference of its own. */
final class PeopleRows {
    private static final int FEWEST_ROWS = 5;
    private static final int FEWEST_CELLS = 3;
    private static final Pattern REFERENCE = Pattern.compile("(?=(?:[^0-9]*[0-9]){4})[A-Za-z0-9][A-Za-z0-9/_.-]{3,24}");
    private static final Pattern PERIOD = Pattern.compile("(?:19|20)[0-9]{2}(?:[/-](?:(?:19|20)?[0-9]{2}))?");

    private PeopleRows() {}

    static boolean in(Grid grid) {
        Map<Integer, Integer> days = new HashMap<>();
        Map<Integer, LongSet> references = new HashMap<>();
        Recent<Boolean> known = new Recent<>(PeopleRows::reference);
        int rows = 0;
        for (int row : grid.rowNumbers()) {
            rows += grid.rowSize(row) < FEWEST_CELLS ? 0 : 1;
        }
        grid.cellsThat(cell -> day(cell) || (cell.isText() && known.of(cell.text())))
                .filter(cell -> grid.rowSize(cell.address().row()) >= FEWEST_CELLS)
                .forEach(cell -> {
                    int column = cell.address().column();
                    if (cell.isText()) {
                        references
                                .computeIfAbsent(column, none -> new LongSet())
                                .add(LongTable.hash(0, cell.text()));
                    } else {
                        days.merge(column, 1, Integer::sum);
                    }
                });
        int most = Math.max(FEWEST_ROWS, rows * 2 / 3);
        return days.values().stream().anyMatch(count -> count >= most)
                || references.values().stream().anyMatch(texts -> texts.size() >= most);
    }

    /** A day within a month; the first of a month mostly stands for the month. */
    private static boolean day(Cell cell) {
        return cell.kind() == CellKind.DATE
                && cell.date() != null
                && cell.date().getDayOfMonth() > 1;
    }

    private static boolean reference(String text) {
        return REFERENCE.matcher(text).matches() && !PERIOD.matcher(text).matches();
    }
}
