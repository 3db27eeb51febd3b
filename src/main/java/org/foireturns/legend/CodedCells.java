package org.foireturns.legend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;

/** What the coded cells of a sheet say by the entries of keys. */
final class CodedCells {
    /** Of a long sheet, which is a list, heads stand in the first rows. */
    private static final int FIRST_ROWS = 50;

    private static final int LONGEST_HEAD = 60;

    private final Grid grid;
    private final List<CodeEntry> entries;
    private final KeyWords words;
    private final Map<Address, String> said = new HashMap<>();

    private CodedCells(Grid grid, List<CodeEntry> entries, KeyWords words) {
        this.grid = grid;
        this.entries = entries;
        this.words = words;
    }

    /** @param grid without the keys themselves */
    static Map<Address, String> of(Grid grid, List<CodeEntry> entries, KeyWords words) {
        CodedCells cells = new CodedCells(grid, entries, words);
        cells.headed();
        cells.unheaded();
        if (!grid.isLong()) {
            LooseCodes.of(grid, entries, words).forEach(cells.said::putIfAbsent);
        }
        return cells.said;
    }

    private void headed() {
        Set<String> fields = entries.stream().map(CodeEntry::field).collect(Collectors.toSet());
        Set<String> codes = entries.stream().map(CodeEntry::code).collect(Collectors.toSet());
        int rows = grid.isLong() ? FIRST_ROWS : Integer.MAX_VALUE;
        List<List<CodedHead>> heads = new ArrayList<>();
        Set<Cell> cells = new HashSet<>();
        for (int row : grid.rowNumbers().stream().limit(rows).toList()) {
            for (Cell cell : grid.row(row)) {
                List<CodedHead> fieldsOf =
                        cell.isText() && cell.text().length() <= LONGEST_HEAD && !codes.contains(FieldHead.key(cell))
                                ? CodedHead.of(grid, cell, fields, words)
                                : List.of();
                if (!fieldsOf.isEmpty()) {
                    heads.add(fieldsOf);
                    cells.add(cell);
                }
            }
        }
        heads.forEach(of -> decode(of, cells));
        grid.rowNumbers().stream()
                .limit(rows)
                .flatMap(row -> grid.row(row).stream())
                .filter(cell -> cell.isText() && !cells.contains(cell) && words.mayHead(cell.text()))
                .forEach(cell -> offences(cell, cells));
    }

    /**
     * Below a head that nobody knows, as "Class", codes of offences are known by themselves where nothing else stands.
     */
    private void offences(Cell cell, Set<Cell> heads) {
        CodedHead head = new CodedHead(grid, cell, "", Axis.OFFENCE);
        List<CodeEntry> known =
                entries.stream().filter(entry -> entry.axis() == Axis.OFFENCE).toList();
        Codes codes = head.codes(known, words);
        if (!codes.isEmpty()) {
            Map<Cell, String> told = codes.told(head.below(heads));
            boolean several = told.values().stream().distinct().count() > 1;
            if (several && told.size() == head.below(heads).size()) {
                put(told);
                said.put(cell.address(), Axis.OFFENCE.id());
            }
        }
    }

    /**
     * The cells of a head: below it, at its right, or in the row that it spans. In a corner two fields may share them.
     */
    private void decode(List<CodedHead> fields, Set<Cell> heads) {
        boolean corner = FieldHead.fields(fields.get(0).cell()).size() > 1;
        List<CodedHead> below = new ArrayList<>();
        int decoded = 0;
        for (CodedHead head : fields) {
            Codes codes = head.codes(entries, words);
            if (codes.isEmpty()) {
                continue;
            }
            List<Cell> own = head.below(heads);
            if (codes.fit(own)) {
                put(corner ? codes.told(own) : codes.said(own));
                below.add(head);
                decoded++;
            } else if (codes.fitOnce(head.behind())) {
                put(codes.said(head.behind()));
                decoded++;
            } else if (!corner && codes.fitOnce(head.under())) {
                put(codes.said(head.under()));
                below.add(head);
            } else if (!corner && head.axis() != Axis.PERIOD) {
                put(codes.missing(own));
            }
        }
        if (!corner || decoded > 1) {
            below.forEach(this::name);
        }
        if (!corner) {
            across(fields.get(0));
        }
    }

    /**
     * Numbers at the right of a head that names another axis, where all of them are codes of the one field that has
     * them: "AGE_YRS | 1 | 2 | 9" over a cross table, where 1, 2 and 9 are codes of gender.
     */
    private void across(CodedHead head) {
        List<Cell> behind = head.behind();
        if (head.axis() == null || behind.isEmpty() || !behind.get(0).isNumber()) {
            return;
        }
        List<Codes> fitting = entries.stream()
                .filter(CodeEntry::isNumber)
                .flatMap(entry -> Stream.ofNullable(entry.axis()))
                .distinct()
                .filter(axis -> axis != head.axis())
                .map(axis -> new CodedHead(grid, head.cell(), "", axis).codes(entries, words))
                .filter(codes -> codes.fitAll(behind))
                .toList();
        if (fitting.size() == 1) {
            fitting.get(0).said(behind).forEach((cell, text) -> said.putIfAbsent(cell.address(), text));
        }
    }

    /**
     * Numbers below a blank corner, with counts at their right, where all of them are codes: of the one field that has
     * them, or of nothing that can be told where several have.
     */
    private void unheaded() {
        List<Axis> axes = entries.stream()
                .filter(CodeEntry::isNumber)
                .flatMap(entry -> Stream.ofNullable(entry.axis()))
                .distinct()
                .toList();
        if (axes.isEmpty() || grid.isLong()) {
            return;
        }
        int above = -1;
        for (int row : grid.rowNumbers()) {
            Cell first = grid.row(row).iterator().next();
            int column = first.address().column();
            if (above == row - 1 && first.isNumber() && grid.cell(above, column) == null && follows(above, column)) {
                unheaded(new CodedHead(grid, Cell.text(new Address(above, column), "", first.style()), "", null), axes);
            }
            above = row;
        }
    }

    /** Whether a row has a text right behind a column. */
    private boolean follows(int row, int column) {
        Cell head = grid.cell(row, column + 1);
        return head != null && head.isText();
    }

    private void unheaded(CodedHead corner, List<Axis> axes) {
        List<Cell> below = corner.below(Set.of());
        List<Codes> fitting = axes.stream()
                .map(axis -> new CodedHead(grid, corner.cell(), "", axis).codes(entries, words))
                .filter(codes -> codes.fitAll(below))
                .toList();
        if (fitting.size() == 1) {
            put(fitting.get(0).said(below));
        } else if (fitting.size() > 1) {
            put(Codes.unexplained(below));
        }
    }

    private void put(Map<Cell, String> texts) {
        texts.forEach((cell, text) -> said.put(cell.address(), text));
    }

    /** A head that the vocabulary does not know is called by what its codes are about. */
    private void name(CodedHead head) {
        Axis axis = head.about(entries);
        if (axis != null && head.axis() == null && head.isNameOf(entries)) {
            said.put(head.cell().address(), axis.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
    }
}
