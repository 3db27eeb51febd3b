package org.foireturns.legend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.words.PeriodTerm;

/**
 * Quarters with years of two digits, of which at least three follow each other: a question would have no year behind
 * its number.
 *
 * <pre>
 * Q2 24 | Q3 24 | Q4 24 | Q1 25      is Q2 2024 | Q3 2024 | Q4 2024 | Q1 2025
 * </pre>
 */
final class ShortQuarters implements WritingOut {
    /** The word as it is typed, the number of the quarter and the year. */
    private static final Pattern QUARTER =
            Pattern.compile("(\\p{L}[\\p{L}. ]*?)(\\s?[1-4])\\s?[-/,'\u2019 ]\\s?'?([0-9]{2})");

    private static final int FEWEST = 3;
    private static final int QUARTERS = 4;

    private final Grammar grammar;

    ShortQuarters(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Grid writtenOut(Grid grid) {
        Map<Integer, List<Cell>> rows = new TreeMap<>();
        Map<Integer, List<Cell>> columns = new TreeMap<>();
        grid.tellingCellsThat(this::isQuarter).forEach(cell -> {
            rows.computeIfAbsent(cell.address().row(), none -> new ArrayList<>())
                    .add(cell);
            columns.computeIfAbsent(cell.address().column(), none -> new ArrayList<>())
                    .add(cell);
        });
        Map<Address, String> written = new HashMap<>();
        rows.values().forEach(line -> write(line, written));
        columns.values().forEach(line -> write(line, written));
        return written.isEmpty() ? grid : grid.saying(written);
    }

    private boolean isQuarter(Cell cell) {
        Matcher typed = QUARTER.matcher(cell.text().strip());
        return cell.isText() && typed.matches() && grammar.isExactly(PeriodTerm.QUARTER, typed.group(1));
    }

    /** Writes out the quarters of a row or column that follow each other. */
    private static void write(List<Cell> line, Map<Address, String> written) {
        List<Cell> run = new ArrayList<>();
        for (Cell cell : line) {
            if (!run.isEmpty() && number(cell) != number(run.get(run.size() - 1)) + 1) {
                take(run, written);
            }
            run.add(cell);
        }
        take(run, written);
    }

    private static void take(List<Cell> run, Map<Address, String> written) {
        if (run.size() >= FEWEST) {
            run.forEach(cell -> {
                Matcher typed = matched(cell);
                written.put(cell.address(), typed.group(1) + typed.group(2) + " 20" + typed.group(3));
            });
        }
        run.clear();
    }

    private static int number(Cell cell) {
        Matcher typed = matched(cell);
        return Integer.parseInt(typed.group(3)) * QUARTERS
                + Integer.parseInt(typed.group(2).strip());
    }

    private static Matcher matched(Cell cell) {
        Matcher typed = QUARTER.matcher(cell.text().strip());
        if (!typed.matches()) {
            throw new IllegalStateException("no quarter: " + cell.address());
        }
        return typed;
    }
}
