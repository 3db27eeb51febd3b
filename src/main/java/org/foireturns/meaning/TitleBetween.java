package org.foireturns.meaning;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.foireturns.explain.SheetPlan;
import org.foireturns.model.Cell;

/**
 * Tells the title of one table from the notes of the one above it: both stand between two tables. One with an empty row
 * below it that explains something in whole sentences is a note.
 */
final class TitleBetween {
    /** The title of one table among several stands no further above it. */
    private static final int CLOSE = 2;

    /** Sentences of more words explain something. */
    private static final int FEW_WORDS = 12;

    private static final Pattern GAP = Pattern.compile("\\s+");

    private TitleBetween() {}

    /** Whether a text between two tables stands right over the second: it is the title of that one alone. */
    static boolean is(Cell text, SheetPlan plan) {
        int row = text.address().row();
        int close = explains(text.text().strip()) ? 1 : CLOSE;
        boolean below =
                plan.tables().stream().anyMatch(table -> table.range().last().row() < row);
        // What is seen at a glance goes first: a sheet may have thousands of rows of text.
        return below
                && plan.tables().stream()
                        .map(table -> table.range().first().row())
                        .anyMatch(first -> row < first && first - row <= close)
                && !isAmongNotes(row, plan);
    }

    private static boolean explains(String text) {
        return (text.endsWith(".") || text.endsWith("!"))
                && GAP.splitAsStream(text).skip(FEW_WORDS).findAny().isPresent();
    }

    /**
     * Whether a row of text follows right below a note with its mark, "* 2022/23: nine months only", and no table
     * follows right below it: such texts are the notes of the table above.
     */
    private static boolean isAmongNotes(int row, SheetPlan plan) {
        Map<Integer, Cell> texts = new HashMap<>();
        plan.texts().forEach(text -> texts.putIfAbsent(text.address().row(), text));
        int end = row;
        while (texts.containsKey(end)) {
            end++;
        }
        int next = end;
        boolean apart =
                plan.tables().stream().noneMatch(table -> table.range().first().row() == next);
        for (int above = row - 1; apart && texts.containsKey(above); above--) {
            String text = Objects.requireNonNull(texts.get(above)).text();
            if (NoteMark.opens(text) || NoteMark.before(text) != null) {
                return true;
            }
        }
        return false;
    }
}
