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
    private static final int SHORTEST_REFERENCE = 4;
    private static final int LONGEST_REFERENCE = 25;
    private static final int FEWEST_DIGITS = 4;
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

    /** Letters, digits and signs that part them, without spaces. Asked of every text of a list of a million rows. */
    private static boolean reference(String text) {
        if (text.length() < SHORTEST_REFERENCE || text.length() > LONGEST_REFERENCE) {
            return false;
        }
        int digits = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean digit = sign >= '0' && sign <= '9';
            boolean letter = (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
            boolean parts = at > 0 && (sign == '/' || sign == '_' || sign == '.' || sign == '-');
            if (!digit && !letter && !parts) {
                return false;
            }
            digits += digit ? 1 : 0;
        }
        return digits >= FEWEST_DIGITS && !PERIOD.matcher(text).matches();
    }
}
