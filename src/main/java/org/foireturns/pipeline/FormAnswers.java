package org.foireturns.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.FormMark;
import org.foireturns.model.Grid;
import org.foireturns.model.Shown;
import org.foireturns.read.contract.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Where a sheet of our own form is answered: below its periods and beside its labels. What stands there is an answer,
 * whatever it reads as elsewhere, and what stands beside it further to the right may be a second one.
 *
 * <pre>
 * Victim gender | 2024/25
 * Female        | 12 or 13    no ages of all rows below
 * </pre>
 *
 * @param periods the columns of the periods
 * @param rows those that are answered
 */
record FormAnswers(Set<Integer> periods, Set<Integer> rows) {
    /** The mark stands above each table; a text further down is somebody else's. */
    private static final int ROWS = 20;

    /** The sheets of a file, in which the answers of our forms are known as such. */
    static Workbook known(Workbook workbook, Grammar grammar) {
        boolean form = workbook.grids().stream().anyMatch(grid -> mark(grid).isPresent());
        return form ? workbook.changed(grid -> known(grid, grammar)) : workbook;
    }

    private static Grid known(Grid grid, Grammar grammar) {
        return of(grid, grammar)
                .map(answers -> grid.changed(cell -> answers.holds(cell.address())
                                && cell.shown().equals(Shown.AS_STORED)
                                && cell.kind().stands()
                        ? cell.with(Shown.in(Shown.Manner.ANSWER))
                        : cell))
                .orElse(grid);
    }

    /** Whose answer to which request a sheet is made for; nothing for a sheet that is none of ours. */
    static Optional<FormMark> mark(Grid sheet) {
        return marked(sheet).flatMap(cell -> FormMark.of(cell.text()));
    }

    private static Optional<Cell> marked(Grid sheet) {
        return sheet.rowNumbers(0, ROWS - 1).stream()
                .flatMap(row -> sheet.row(row).stream())
                .filter(cell -> FormMark.of(cell.text()).isPresent())
                .findFirst();
    }

    /** The answers of a sheet; none when it is no form of ours, or its periods are gone. */
    static Optional<FormAnswers> of(Grid grid, Grammar grammar) {
        Optional<Cell> mark = marked(grid);
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        int above = mark.get().address().row();
        int labels = mark.get().address().column();
        OptionalInt head = grid.rowNumbers(above + 1, above + ROWS).stream()
                .mapToInt(row -> row)
                .filter(row -> !periods(grid, row, labels, grammar).isEmpty())
                .findFirst();
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> periods = periods(grid, head.getAsInt(), labels, grammar);
        Set<Integer> rows = new TreeSet<>();
        int last = head.getAsInt();
        for (int row : grid.rowNumbersBelow(head.getAsInt())) {
            // Below a gap stand notes, unless a label says otherwise.
            if (row == last + 1 || isLabel(grid.cell(row, labels), grammar)) {
                rows.add(row);
                last = row;
            }
        }
        return Optional.of(new FormAnswers(periods, rows));
    }

    /** The columns behind that of the labels whose heads are periods. */
    private static Set<Integer> periods(Grid grid, int row, int labels, Grammar grammar) {
        return grid.row(row).stream()
                .filter(cell -> cell.address().column() > labels && isPeriod(grammar.read(cell.text())))
                .map(cell -> cell.address().column())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isPeriod(Reading reading) {
        return reading.whole() && reading.facts().size() == 1 && reading.facts().get(0) instanceof Fact.OfPeriod;
    }

    private static boolean isLabel(@Nullable Cell cell, Grammar grammar) {
        if (cell == null) {
            return false;
        }
        Reading reading = grammar.read(cell.text());
        return reading.whole()
                && reading.facts().stream()
                        .anyMatch(fact -> Axis.of(fact) != null
                                || fact instanceof Fact.Whole
                                || fact instanceof Fact.Unknown
                                || fact instanceof Fact.Youngest);
    }

    private boolean holds(Address at) {
        return rows.contains(at.row()) && periods.contains(at.column());
    }

    /**
     * Those cells of a sheet that stand behind an answer and are none themselves, and those in the place of a label
     * that may answer who the youngest victim was.
     */
    List<Cell> beside(Grid grid, Grammar grammar) {
        int first = periods.stream().mapToInt(column -> column).min().orElseThrow();
        boolean youngest = rows.stream()
                .flatMap(row -> grid.row(row).stream())
                .anyMatch(cell -> grammar.read(cell.text()).says(Fact.Youngest.class));
        return rows.stream()
                .flatMap(row -> grid.row(row).stream())
                .filter(cell -> cell.address().column() > first
                        ? !holds(cell.address())
                        : youngest
                                && grid.rowSize(cell.address().row()) == 1
                                && !grammar.read(cell.text()).says(Fact.Youngest.class))
                .toList();
    }
}
