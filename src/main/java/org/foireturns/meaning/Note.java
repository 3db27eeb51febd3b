package org.foireturns.meaning;

import java.util.Comparator;
import java.util.List;
import org.foireturns.explain.SheetPlan;
import org.foireturns.explain.Table;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * A text outside of the tables of a sheet, or a comment, that may change what numbers say.
 *
 * @param mark that it begins with, where something bears it, or by which a comment belongs to its cell; null for others
 * @param where it stands
 * @param speaksOf the sheet that it speaks of; null for all
 * @param named where the one table stands that it names by its number; null when it names none
 * @param titled where the one table stands of which it is the title; null when it is none
 * @param plan of its sheet
 */
record Note(
        Cell text,
        @Nullable NoteMark mark,
        NotePlace where,
        @Nullable String speaksOf,
        @Nullable CellRange named,
        @Nullable CellRange titled,
        SheetPlan plan) {
    /** As far below a table a note speaks of it alone. */
    private static final int NEAR = 3;

    List<String> sentences() {
        return Sentences.in(text.text());
    }

    /** Whether it speaks of some numbers alone, by a mark or by the cell that it hangs on. */
    boolean bound() {
        return mark != null || where.comment() != null;
    }

    /** Where the one table stands that it titles or names; null when it speaks of all. */
    @Nullable
    CellRange only() {
        return titled == null ? named : titled;
    }

    /** The table that it stands right below, where there are several; null for one with a mark, and for any other. */
    @Nullable
    CellRange tableAbove() {
        int row = text.address().row();
        return bound() || plan.tables().size() < 2
                ? null
                : plan.tables().stream()
                        .map(Table::range)
                        .filter(range ->
                                range.last().row() < row && row - range.last().row() <= NEAR)
                        .max(Comparator.comparingInt(range -> range.last().row()))
                        .orElse(null);
    }
}
