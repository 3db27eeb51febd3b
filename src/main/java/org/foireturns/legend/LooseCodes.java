package org.foireturns.legend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.jspecify.annotations.Nullable;

/**
 * Labels that are codes without a head that says so. The code must have a letter and be no word by itself, and must
 * stand nowhere among numbers, where it would be the sign of one. A single letter is a code where others of its key
 * stand in its row or column; one that says something by itself needs two of its own field beside it: the X of "F | M |
 * X" is that of the key, and no platform.
 */
final class LooseCodes {
    private final Grid grid;
    private final KeyWords words;
    /** So many other codes of its field stand beside a letter that says something else by itself. */
    private static final int COMPANY = 2;

    private final Map<String, Set<CodeEntry>> entries = new HashMap<>();
    /** Letters that say by themselves what the key does not say of them, and all codes of their fields. */
    private final Map<String, CodeEntry> letters = new HashMap<>();

    private final Map<String, Set<String>> fields = new HashMap<>();
    private final List<Cell> found = new ArrayList<>();
    /** By column, the first cell of those that stand right below each other down to the row that is looked at. */
    private final Map<Integer, Run> runs = new HashMap<>();

    private final Map<Cell, Run> inRun = new HashMap<>();
    private final Set<Integer> rowsWithNumbers = new HashSet<>();

    /** Cells right below each other. */
    private static final class Run {
        private final Cell top;
        private int last;
        private boolean numbers;
        private final Set<String> codes = new HashSet<>();

        private Run(Cell top) {
            this.top = top;
        }
    }

    private LooseCodes(Grid grid, List<CodeEntry> all, KeyWords words) {
        this.grid = grid;
        this.words = words;
        for (CodeEntry entry : all) {
            boolean several = entry.code().indexOf(' ') > 0;
            if (!entry.isNumber() && (several || !words.isKnown(entry.code()))) {
                entries.computeIfAbsent(entry.code(), none -> new HashSet<>()).add(entry);
            }
            fields.computeIfAbsent(entry.field(), none -> new HashSet<>()).add(entry.code());
            boolean other = !words.values(entry.meaning()).containsAll(words.values(entry.code()));
            if (entry.code().length() == 1 && !entry.field().isEmpty() && other) {
                letters.put(entry.code(), entry);
            }
        }
        entries.values()
                .removeIf(told ->
                        !words.sayOne(told.stream().map(CodeEntry::meaning).toList()));
    }

    static Map<Address, String> of(Grid grid, List<CodeEntry> all, KeyWords words) {
        LooseCodes codes = new LooseCodes(grid, all, words);
        if (!codes.entries.isEmpty()) {
            grid.rowNumbers().forEach(codes::look);
        }
        Map<Address, String> said = codes.said();
        if (!codes.letters.isEmpty()) {
            grid.rowNumbers().forEach(row -> codes.letters(row, said));
        }
        return said;
    }

    /** The letters of a row beside others of their field. */
    private void letters(int row, Map<Address, String> said) {
        Set<String> here = new HashSet<>();
        grid.row(row).forEach(cell -> here.add(FieldHead.key(cell)));
        for (Cell cell : grid.row(row)) {
            CodeEntry entry = cell.isText() ? letters.get(FieldHead.key(cell)) : null;
            if (entry != null) {
                Set<String> company = new HashSet<>(fields.getOrDefault(entry.field(), Set.of()));
                company.retainAll(here);
                if (company.size() > COMPANY) {
                    said.putIfAbsent(cell.address(), entry.meaning());
                }
            }
        }
    }

    private String key(Cell cell) {
        return MarkedCode.of(cell, entries::containsKey).code();
    }

    private void look(int row) {
        for (Cell cell : grid.row(row)) {
            Run run = runs.get(cell.address().column());
            if (run == null || run.last != row - 1) {
                run = new Run(cell);
                runs.put(cell.address().column(), run);
            }
            run.last = row;
            run.numbers |= cell.isNumber();
            if (cell.isNumber()) {
                rowsWithNumbers.add(row);
            }
            String code = key(cell);
            if (cell.isText() && entries.containsKey(code)) {
                run.codes.add(code);
                found.add(cell);
                inRun.put(cell, run);
            }
        }
    }

    private Map<Address, String> said() {
        Set<String> signs = new HashSet<>();
        Map<Integer, Set<String>> byRow = new HashMap<>();
        for (Cell cell : found) {
            Run run = inRun.get(cell);
            if (run != null
                    && run.numbers
                    && rowsWithNumbers.contains(cell.address().row())) {
                signs.add(key(cell));
            }
            byRow.computeIfAbsent(cell.address().row(), none -> new HashSet<>()).add(key(cell));
        }
        Map<Address, String> said = new HashMap<>();
        for (Cell cell : found) {
            Run run = inRun.get(cell);
            MarkedCode coded = MarkedCode.of(cell, entries::containsKey);
            String code = coded.code();
            boolean company = code.length() > 1
                    || byRow.getOrDefault(cell.address().row(), Set.of()).size() > 1
                    || (run != null && run.codes.size() > 1);
            CodeEntry entry = entries.getOrDefault(code, Set.of()).iterator().next();
            if (company && !signs.contains(code) && run != null && !isOfOther(run.top, entry.axis())) {
                said.put(cell.address(), entry.meaning() + coded.mark());
            }
        }
        return said;
    }

    /** Whether the head of a column names another axis than the one of a code. */
    private boolean isOfOther(Cell head, @Nullable Axis axis) {
        return head.isText()
                && (words.isBeside(head.text())
                        || words.named(head.text())
                                .filter(named -> axis != null && named != axis)
                                .isPresent());
    }
}
