package org.foireturns.legend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.jspecify.annotations.Nullable;

/**
 * A cell that may head codes, and what a key says of them. Of several fields the one counts that the head calls by its
 * own name, then one of whose name it has all words ("Vic age code" and "Age code"), then one of the axis that it names.
 *
 * @param field that it names, one of two where it is the corner of a table
 */
record CodedHead(Grid grid, Cell cell, String field, @Nullable Axis axis) {
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
        return !field.isEmpty()
                && List.of(WORDS.split(head)).containsAll(List.of(WORDS.split(field)));
    }

    /** How well a head names that of which an entry is: 3 by its own name, 0 not at all. */
    private int calls(CodeEntry entry) {
        if (entry.field().equals(field)) {
            return MOST_STEPS;
        }
        if (calls(field, entry.field()) && (axis == null || entry.axis() == null || axis == entry.axis())) {
            return 2;
        }
        return axis != null && axis == entry.axis() ? 1 : 0;
    }

    /** What the codes below it mean, by all entries of a return. */
    Codes codes(List<CodeEntry> entries) {
        Map<String, String> meanings = new HashMap<>();
        Set<String> contradicted = new HashSet<>();
        boolean alone = true;
        boolean named = false;
        for (int step = MOST_STEPS; step > 0; step--) {
            int now = step;
            Map<String, Set<String>> told = entries.stream()
                    .filter(entry -> calls(entry) == now && !meanings.containsKey(entry.code()))
                    .collect(Collectors.groupingBy(
                            CodeEntry::code,
                            Collectors.mapping(entry -> CodeEntry.key(entry.meaning()), Collectors.toSet())));
            for (CodeEntry entry : entries) {
                if (calls(entry) == now) {
                    alone &= entry.alone();
                    named |= now > 1 && !entry.alone();
                }
                if (calls(entry) == now && told.containsKey(entry.code())) {
                    if (told.getOrDefault(entry.code(), Set.of()).size() == 1) {
                        meanings.putIfAbsent(entry.code(), entry.meaning());
                    } else {
                        contradicted.add(entry.code());
                    }
                }
            }
        }
        contradicted.removeIf(meanings::containsKey);
        return new Codes(meanings, contradicted, alone, named);
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

    /** The cells of the row below it, from its own column on: it stands over all of them. */
    List<Cell> under() {
        return grid.row(cell.address().row() + 1).stream()
                .filter(other -> other.address().column() >= cell.address().column())
                .toList();
    }

    /**
     * What codes mean.
     *
     * @param contradicted codes that are explained in two ways
     * @param alone whether all that is explained is what is not known
     * @param named whether the key has the name of the head for them
     */
    record Codes(Map<String, String> meanings, Set<String> contradicted, boolean alone, boolean named) {
        private static final int FEWEST = 2;

        boolean isEmpty() {
            return meanings.isEmpty() && contradicted.isEmpty();
        }

        private boolean has(Cell cell) {
            return meanings.containsKey(FieldHead.key(cell));
        }

        /** Whether a cell holds a number that is none of the codes. */
        private boolean isStrange(Cell cell) {
            return !has(cell) && CodeEntry.isNumber(FieldHead.key(cell));
        }

        /** Whether cells are labels by these codes. One that is not known may stand among others; "2" may be an age. */
        boolean fit(List<Cell> cells) {
            Set<String> coded =
                    cells.stream().filter(this::has).map(FieldHead::key).collect(Collectors.toSet());
            boolean numbers = coded.stream().anyMatch(CodeEntry::isNumber);
            if (!numbers || alone) {
                return !coded.isEmpty();
            }
            long count = cells.stream().filter(this::has).count();
            long strange = cells.stream().filter(this::isStrange).count();
            return coded.size() >= FEWEST && count >= FEWEST * strange;
        }

        /** Whether cells are labels by these codes, each of which stands there once. */
        boolean fitOnce(List<Cell> cells) {
            return fit(cells)
                    && cells.stream().map(FieldHead::key).distinct().count() == cells.size();
        }

        /** Numbers where the key has other codes: nothing tells what they are. */
        Map<Cell, String> missing(List<Cell> cells) {
            Map<Cell, String> missing = new HashMap<>();
            if (named && !alone && cells.stream().anyMatch(this::isStrange)) {
                cells.stream()
                        .filter(cell -> CodeEntry.isNumber(FieldHead.key(cell)))
                        .forEach(cell -> missing.put(cell, cell.text() + CodeBook.UNEXPLAINED));
            }
            return missing;
        }

        /** What cells say by the key, by cell; a number that it does not explain, or in two ways, is no number. */
        Map<Cell, String> said(List<Cell> cells) {
            Map<Cell, String> said = new HashMap<>();
            boolean all = !alone && (named || meanings.keySet().stream().anyMatch(CodeEntry::isNumber));
            for (Cell cell : cells) {
                String meaning = meanings.get(FieldHead.key(cell));
                boolean two = contradicted.contains(FieldHead.key(cell));
                if (meaning != null) {
                    said.put(cell, meaning);
                } else if (isStrange(cell) && (all || two)) {
                    said.put(cell, cell.text() + CodeBook.UNEXPLAINED);
                }
            }
            return said;
        }
    }
}
