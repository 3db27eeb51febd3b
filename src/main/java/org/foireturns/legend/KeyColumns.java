package org.foireturns.legend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.jspecify.annotations.Nullable;

/**
 * Finds the keys of a sheet that stand in two columns or in three, with the names of their parts over them or beside
 * them, below the tables or at their side.
 *
 * <pre>
 * Key                            FIELD | CODE | MEANING
 * Age code                       VSEX  | 1    | Male
 * 1        | 11 and under        VSEX  | 2    | Female
 * 2        | 12 to 15            VAGE  | A    | 11 and under
 * Sex code
 * F        | female
 * </pre>
 */
final class KeyColumns {
    /** A key stands within so many rows. */
    static final int MOST_ROWS = 400;

    private static final int FEWEST = 2;
    private static final int LONGEST_HEADING = 40;

    private final Grid grid;
    private final KeyWords words;
    private final List<Key> keys = new ArrayList<>();
    /** By the column of their codes, the lines right below each other that may be a key. */
    private final Map<Integer, List<KeyRow>> open = new TreeMap<>();
    /** Columns of keys that begin right behind the last column of a table. */
    private final Set<Integer> besides = new HashSet<>();

    private KeyColumns(Grid grid, KeyWords words) {
        this.grid = grid;
        this.words = words;
    }

    /**
     * A row of a key: a heading alone, or a code and its meaning.
     *
     * @param field beside its code
     */
    private record KeyRow(
            @Nullable Cell field, Cell code, @Nullable Cell meaning) {
        int row() {
            return code.address().row();
        }

        List<Cell> cells() {
            List<Cell> cells = new ArrayList<>();
            cells.add(code);
            if (field != null) {
                cells.add(field);
            }
            if (meaning != null) {
                cells.add(meaning);
            }
            return cells;
        }
    }

    static List<Key> in(Grid grid, KeyWords words) {
        KeyColumns columns = new KeyColumns(grid, words);
        grid.rowNumbers().stream().limit(MOST_ROWS).forEach(columns::look);
        columns.open.values().forEach(columns::close);
        return columns.keys;
    }

    /** The cells of a row in runs without a blank one between. */
    private void look(int row) {
        List<Cell> run = new ArrayList<>();
        List<Cell> cells = List.copyOf(grid.row(row));
        boolean parted = cells.size() == 2
                && cells.get(1).address().column() == cells.get(0).address().column() + 2;
        for (Cell cell : cells) {
            int column = cell.address().column();
            boolean next = !run.isEmpty()
                    && (parted || column == run.get(run.size() - 1).address().column() + 1)
                    && !besides.contains(column);
            if (!run.isEmpty() && !next) {
                take(run);
                run.clear();
            }
            run.add(cell);
        }
        take(run);
    }

    private void take(List<Cell> run) {
        Cell last = run.get(run.size() - 1);
        switch (run.size()) {
            case 1 -> add(new KeyRow(null, last, null));
            case 2 -> add(turned(run.get(0), last));
            case 3 -> add(new KeyRow(run.get(0), run.get(1), last));
            default -> {
                if (last.isText() && words.isGeneral(last.text())) {
                    besides.add(last.address().column());
                    add(new KeyRow(null, last, null));
                }
            }
        }
    }

    /** "Snapchat | SNP": a code behind its meaning, which is no number, as that would count. */
    private KeyRow turned(Cell first, Cell second) {
        boolean turned = first.isText()
                && second.isText()
                && words.isMeaning(first.text())
                && CodeEntry.isCode(second.text())
                && !CodeEntry.isNumber(second.text())
                && second.text().strip().length() < first.text().strip().length()
                && words.isUnheard(second.text());
        return turned ? new KeyRow(null, second, first) : new KeyRow(null, first, second);
    }

    private void add(KeyRow line) {
        int column = line.code().address().column();
        List<KeyRow> above = open.computeIfAbsent(column, none -> new ArrayList<>());
        if (!above.isEmpty() && above.get(above.size() - 1).row() + 1 != line.row()) {
            close(above);
            above.clear();
        }
        above.add(line);
    }

    private void close(List<KeyRow> lines) {
        CodeEntries entries = new CodeEntries(words);
        List<Cell> cells = new ArrayList<>();
        List<Cell> headings = new ArrayList<>();
        Map<Address, String> joined = new HashMap<>();
        List<KeyRow> rest = new ArrayList<>();
        String field = "";
        boolean named = false;
        for (KeyRow line : lines) {
            if (isHeading(line)) {
                field = words.isGeneral(line.code().text()) ? "" : line.code().text();
                named = true;
                headings.addAll(line.cells());
                continue;
            }
            if (line.field() != null) {
                field = line.field().text();
                named = true;
            }
            Cell meaning = line.meaning();
            if (meaning != null
                    && meaning.isText()
                    && entries.add(field, line.code().text(), meaning.text())) {
                cells.addAll(headings);
                headings.clear();
                cells.addAll(line.cells());
            } else if (meaning != null) {
                rest.add(line);
            }
        }
        if (entries.all().size() < (named ? 1 : FEWEST) || entries.repeat()) {
            return;
        }
        for (KeyRow line : rest) {
            Cell meaning = line.meaning();
            if (meaning != null && meaning.isText() && !isLabel(line.code())) {
                line.cells().stream().filter(cell -> !cell.equals(line.code())).forEach(cells::add);
                joined.put(line.code().address(), line.code().text() + " = " + meaning.text());
            }
        }
        keys.add(new Key(grid, entries.all(), cells, joined));
    }

    /** Whether a cell says something by itself; signs such as "<5" are explained. */
    private boolean isLabel(Cell code) {
        return code.text().chars().anyMatch(Character::isLetter)
                && !words.ofCode(code.text()).isEmpty();
    }

    /** "Age code" alone, or "Code" over the codes and "Meaning" over the meanings. */
    private boolean isHeading(KeyRow line) {
        String text = line.code().text();
        Cell meaning = line.meaning();
        if (!line.code().isText() || text.length() > LONGEST_HEADING) {
            return false;
        }
        return meaning == null
                || (meaning.isText()
                        && !words.isMeaning(meaning.text())
                        && (words.isGeneral(text) || words.named(text).isPresent()));
    }
}
