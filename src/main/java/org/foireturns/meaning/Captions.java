package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.foireturns.explain.SheetPlan;
import org.foireturns.explain.Table;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The titles of tables that stand below them: on a sheet of several tables each has a line of one text right below, and
 * none but the first, which the title of the sheet may stand over, has one right above.
 *
 * <pre>
 * Victim age | Female | Male
 * 12-15      | 170    | 33
 * Table 1: victims, 1 April 2023 to 31 March 2024
 *
 * Victim age | Female | Male
 * 12-15      | 185    | 32
 * Table 2: victims, 1 April 2024 to 31 March 2025
 * </pre>
 */
final class Captions {
    /** So near above a table a text is its title. */
    private static final int NEAR = 2;
    /** Sheets with more of them are no page that somebody wrote. */
    private static final int MOST_TABLES = 60;

    private final Map<Address, Cell> below;

    private Captions(Map<Address, Cell> below) {
        this.below = below;
    }

    static Captions in(SheetPlan plan) {
        if (plan.tables().size() > MOST_TABLES) {
            return new Captions(Map.of());
        }
        Map<Integer, List<Cell>> rows = new HashMap<>();
        List<Integer> lasts = plan.tables().stream().map(Captions::last).toList();
        for (int i = 0; i < lasts.size(); i++) {
            Table table = plan.tables().get(i);
            int last = lasts.get(i);
            table.titles().forEach(title -> add(rows, title));
            // A last line without numbers was taken for a row of the table.
            table.labels().stream()
                    .filter(label -> label.address().row() > last)
                    .distinct()
                    .forEach(label -> add(rows, label));
        }
        plan.texts().forEach(text -> add(rows, text));
        Map<Address, Cell> captions = new HashMap<>();
        for (int i = 0; i < lasts.size(); i++) {
            Cell caption = below(lasts.get(i), lasts, plan, rows);
            if (caption == null) {
                return new Captions(Map.of());
            }
            captions.put(plan.tables().get(i).range().first(), caption);
        }
        int first = plan.tables().stream()
                .mapToInt(table -> table.range().first().row())
                .min()
                .orElse(0);
        boolean titled = plan.tables().stream()
                .filter(table -> table.range().first().row() > first)
                .anyMatch(table -> titled(table, rows, captions));
        return new Captions(captions.size() < 2 || titled ? Map.of() : captions);
    }

    private static void add(Map<Integer, List<Cell>> rows, Cell text) {
        rows.computeIfAbsent(text.address().row(), none -> new ArrayList<>()).add(text);
    }

    /**
     * The text alone in the row below a table, apart from all others.
     *
     * @param last its last row with a number
     * @param lasts those of all tables of the sheet
     */
    private static @Nullable Cell below(int last, List<Integer> lasts, SheetPlan plan, Map<Integer, List<Cell>> rows) {
        int row = last + 1;
        List<Cell> texts = rows.getOrDefault(row, List.of());
        boolean parted = !rows.containsKey(row + 1)
                && IntStream.range(0, lasts.size())
                        .allMatch(i -> plan.tables().get(i).range().first().row() > row + 1 || lasts.get(i) < row);
        return texts.size() == 1 && parted ? texts.get(0) : null;
    }

    /** The last row with a number. */
    private static int last(Table table) {
        return table.values().stream()
                .mapToInt(value -> value.cell().address().row())
                .max()
                .orElse(table.range().last().row());
    }

    private static boolean titled(Table table, Map<Integer, List<Cell>> rows, Map<Address, Cell> captions) {
        int top = table.range().first().row();
        for (int row = top - NEAR; row < top; row++) {
            if (rows.getOrDefault(row, List.of()).stream().anyMatch(text -> !captions.containsValue(text))) {
                return true;
            }
        }
        return false;
    }

    /** The title below a table; null when it has none. */
    @Nullable
    Cell of(Table table) {
        return below.get(table.range().first());
    }

    /** Whether a text is the title of a table above it. */
    boolean hold(Cell text) {
        return below.containsValue(text);
    }
}
