package org.foireturns.legend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * The book of codes that a return brings with it: a field, a code and its meaning in three cells of a row.
 *
 * <pre>
 * FIELD | CODE | MEANING        VSEX | VAGE | N
 * VSEX  | 2    | Female         2    | A    | 27
 * VAGE  | A    | 11 and under
 * </pre>
 *
 * Under the head VSEX a 2 is read as Female, and VSEX as the name of what its meanings are about. Where the codes stand
 * is known by the heads and cells of the return, and not by what the heads of the book are called. The book itself is a
 * note and no table.
 */
final class CodeBook {
    private static final int WIDTH = 3;
    /** So many cells below its head hold codes of a field before it is decoded. */
    private static final int FEWEST = 2;
    /** A code is no longer than this. */
    private static final int LONGEST = 12;

    private final Map<String, Map<String, String>> meanings = new HashMap<>();
    private final Places places = new Places();

    private final Map<String, String> names = new HashMap<>();
    private final Grammar grammar;

    private CodeBook(Grammar grammar) {
        this.grammar = grammar;
    }

    static CodeBook in(Workbook workbook, Grammar grammar) {
        CodeBook book = new CodeBook(grammar);
        workbook.grids().forEach(grid -> book.look(grid, workbook));
        return book;
    }

    /** The rows of a sheet that make a book, with the row of heads right over them. */
    private void look(Grid grid, Workbook workbook) {
        List<List<Cell>> run = new ArrayList<>();
        @Nullable List<Cell> over = null;
        for (int at : grid.rowNumbers()) {
            List<Cell> row = grid.rowSize(at) == WIDTH ? List.copyOf(grid.row(at)) : List.of();
            if (explains(row) && (run.isEmpty() || sameColumns(row, run.get(0)))) {
                run.add(row);
            } else {
                close(grid, over, run, workbook);
                run.clear();
                over = row.size() == WIDTH ? row : null;
            }
        }
        close(grid, over, run, workbook);
    }

    private static boolean explains(List<Cell> row) {
        return row.size() == WIDTH
                && row.get(0).isText()
                && row.get(1).text().strip().length() <= LONGEST
                && row.get(2).isText();
    }

    private static boolean sameColumns(List<Cell> row, List<Cell> first) {
        for (int i = 0; i < WIDTH; i++) {
            if (row.get(i).address().column() != first.get(i).address().column()) {
                return false;
            }
        }
        return true;
    }

    private void close(Grid grid, @Nullable List<Cell> over, List<List<Cell>> rows, Workbook workbook) {
        List<List<Cell>> run = new ArrayList<>(rows);
        if (over == null && !run.isEmpty()) {
            over = run.remove(0);
        }
        Map<String, Map<String, String>> said = new HashMap<>();
        for (List<Cell> row : run) {
            said.computeIfAbsent(FieldHead.key(row.get(0)), none -> new HashMap<>())
                    .put(FieldHead.key(row.get(1)), row.get(2).text());
        }
        said.entrySet()
                .removeIf(field -> says(field.getKey())
                        || !used(field.getKey(), field.getValue().keySet(), grid, workbook));
        if (said.isEmpty()) {
            return;
        }
        meanings.putAll(said);
        said.forEach((field, codes) -> about(codes).ifPresent(axis -> names.put(field, axis)));
        run.forEach(row -> row.forEach(cell -> places.add(grid, cell)));
        if (over != null) {
            over.forEach(cell -> places.add(grid, cell));
        }
    }

    /** The name of the one axis on which meanings say something. */
    private Optional<String> about(Map<String, String> codes) {
        List<Axis> axes = codes.values().stream()
                .flatMap(meaning -> grammar.read(meaning).facts().stream())
                .flatMap(fact -> Stream.of(
                                fact instanceof Fact.OfGender ? Axis.VICTIM_GENDER : null,
                                fact instanceof Fact.OfAge ? Axis.VICTIM_AGE : null,
                                fact instanceof Fact.OfPlatform ? Axis.PLATFORM : null,
                                fact instanceof Fact.OfPeriod ? Axis.PERIOD : null)
                        .filter(Objects::nonNull))
                .distinct()
                .toList();
        return axes.size() == 1 ? Optional.of(axes.get(0).id().replace('_', ' ')) : Optional.empty();
    }

    /** Whether a text is a label and no name of a field: under 2024/25 and under "Offences" stand counts. */
    private boolean says(String field) {
        return grammar.read(field).facts().stream().anyMatch(fact -> fact.isValue() || fact instanceof Fact.Counts);
    }

    /** Whether a field heads cells of another sheet among which hardly anything but its codes stands. */
    private static boolean used(String field, Set<String> codes, Grid book, Workbook workbook) {
        return workbook.grids().stream()
                .filter(grid -> grid != book)
                .flatMap(grid -> grid.cellsThat(
                                cell -> cell.isText() && FieldHead.fields(cell).contains(field))
                        .flatMap(head -> new FieldHead(grid, head).headed().stream()))
                .anyMatch(cells -> {
                    long coded = coded(cells, codes);
                    return coded >= FEWEST && coded * 3 >= cells.size() * 2L;
                });
    }

    private static long coded(List<Cell> cells, Set<String> codes) {
        return cells.stream()
                .filter(cell -> codes.contains(FieldHead.key(cell)))
                .count();
    }

    /** The workbook with the meaning of each code in its place. */
    Workbook decoded(Workbook workbook) {
        return meanings.isEmpty() ? workbook : workbook.changed(this::decoded);
    }

    private Grid decoded(Grid grid) {
        Map<Address, String> decoded = new HashMap<>();
        for (Cell head : grid.cells()) {
            if (!head.isText() || places.hold(grid, head)) {
                continue;
            }
            FieldHead of = new FieldHead(grid, head);
            List<String> fields = of.fields();
            if (fields.size() > 1) {
                of.headed().forEach(cells -> most(fields, cells).ifPresent(field -> decode(cells, field, decoded)));
                most(fields, of.below()).map(names::get).ifPresent(name -> decoded.put(head.address(), name));
            } else if (meanings.containsKey(fields.get(0))) {
                String name = names.get(fields.get(0));
                if (name != null) {
                    decoded.put(head.address(), name);
                }
                decode(of.column(), fields.get(0), decoded);
            }
        }
        return grid.saying(decoded);
    }

    /** Of the two fields of a corner the one whose codes some cells hold; empty where they hold none. */
    private Optional<String> most(List<String> fields, List<Cell> cells) {
        return fields.stream()
                .filter(field -> coded(cells, codes(field)) >= FEWEST)
                .max(Comparator.comparingLong(field -> coded(cells, codes(field))));
    }

    private Set<String> codes(String field) {
        return meanings.getOrDefault(field, Map.of()).keySet();
    }

    private void decode(List<Cell> cells, String field, Map<Address, String> decoded) {
        Map<String, String> codes = meanings.getOrDefault(field, Map.of());
        for (Cell cell : cells) {
            String meaning = codes.get(FieldHead.key(cell));
            if (meaning != null) {
                decoded.put(cell.address(), meaning);
            }
        }
    }

    /** Where its rows stand. */
    Places places() {
        return places;
    }
}
