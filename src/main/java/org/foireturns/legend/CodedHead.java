package org.foireturns.legend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.jspecify.annotations.Nullable;

/**
 * A cell that may head codes, and what a key says of them. Of several fields the one counts that the head calls by its
 * own name, then one of whose name it has all words ("Vic age code" and "Age code"), then one of the axis that it
 * names.
 *
 * @param field that it names, one of two where it is the corner of a table
 */
record CodedHead(
        Grid grid, Cell cell, String field, @Nullable Axis axis) {
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_STEPS = 3;

    /** The fields that a cell may head; none where it neither names an axis nor calls a field by its name. */
    static List<CodedHead> of(Grid grid, Cell cell, Set<String> fields, KeyWords words) {
        List<CodedHead> heads = new ArrayList<>();
        for (String part : FieldHead.fields(cell)) {
            Axis axis = words.named(part).orElse(null);
            if (axis != null || (words.mayHead(part) && fields.stream().anyMatch(field -> calls(part, field)))) {
                heads.add(new CodedHead(grid, cell, part, axis));
            }
        }
        return heads;
    }

    /** Whether a head has all words of the name of a field. */
    private static boolean calls(String head, String field) {
        return !field.isEmpty() && List.of(WORDS.split(head)).containsAll(List.of(WORDS.split(field)));
    }

    /** How well a head names that of which an entry is: 3 by its own name, 0 not at all. */
    private int calls(CodeEntry entry) {
        if (entry.field().equals(field)) {
            return MOST_STEPS;
        }
        if (calls(field, entry.field()) && (axis == null || entry.axis() == null || axis == entry.axis())) {
            return 2;
        }
        return axis != null && (axis == entry.axis() || isOfAny(entry)) ? 1 : 0;
    }

    /** "-1 = not recorded" says so of whatever may be recorded. */
    private boolean isOfAny(CodeEntry entry) {
        return entry.axis() == null
                && entry.field().isEmpty()
                && entry.alone()
                && entry.isNumber()
                && Axis.BREAKDOWNS.stream().anyMatch(asked -> asked == axis);
    }

    /** "A = unknown" among the codes of gender says so of an age too. */
    private boolean isUnknownOfAny(CodeEntry entry, KeyWords words) {
        return axis != null
                && Axis.BREAKDOWNS.contains(axis)
                && entry.axis() != null
                && entry.axis() != axis
                && entry.field().isEmpty()
                && !entry.isNumber()
                && words.isUnknown(entry.meaning());
    }

    /** What the codes below it mean, by all entries of a return. */
    Codes codes(List<CodeEntry> entries, KeyWords words) {
        Codes.Gathering gathering = new Codes.Gathering(words);
        for (int step = MOST_STEPS; step > 0; step--) {
            int now = step;
            gathering.add(entries.stream().filter(entry -> calls(entry) == now).toList(), now > 1);
        }
        gathering.add(
                entries.stream().filter(entry -> isUnknownOfAny(entry, words)).toList(), false);
        return gathering.codes();
    }

    /** The axis of the codes that some entries explain for it, where they are all of one. */
    @Nullable
    Axis about(List<CodeEntry> entries) {
        Set<Axis> axes = new HashSet<>();
        entries.stream().filter(entry -> calls(entry) > 1).forEach(entry -> {
            if (entry.axis() != null) {
                axes.add(entry.axis());
            }
        });
        return axes.size() == 1 ? axes.iterator().next() : null;
    }

    /** Whether it is called as a field of some entries is. */
    boolean isNameOf(List<CodeEntry> entries) {
        return entries.stream().anyMatch(entry -> entry.field().equals(field));
    }

    /** The cells below it, down to a blank row or to the head of other codes. */
    List<Cell> below(Set<Cell> heads) {
        List<Cell> below = new ArrayList<>();
        int above = cell.address().row();
        for (int row : grid.rowNumbersBelow(above)) {
            Cell next = grid.cell(row, cell.address().column());
            if (row != above + 1 || (next != null && heads.contains(next))) {
                break;
            }
            if (next != null) {
                below.add(next);
            }
            above = row;
        }
        return below;
    }

    /** The cells at its right. */
    List<Cell> behind() {
        return grid.row(cell.address().row()).stream()
                .filter(other -> other.address().column() > cell.address().column())
                .toList();
    }

    /** The cells of the row below it, from its own column on, where it stands over several of them. */
    List<Cell> under() {
        if (grid.cell(cell.address().row(), cell.address().column() + 1) != null) {
            return List.of();
        }
        return grid.row(cell.address().row() + 1).stream()
                .filter(other -> other.address().column() >= cell.address().column())
                .toList();
    }
}
