package org.foireturns.legend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;

/**
 * Quarters with years of two digits, of which at least three follow each other: a question would have no year behind
 * its number.
 *
 * <pre>
 * Q2 24 | Q3 24 | Q4 24 | Q1 25      is Q2 2024 | Q3 2024 | Q4 2024 | Q1 2025
 * </pre>
 */
final class ShortQuarters implements WritingOut {
    private static final Pattern QUARTER = Pattern.compile("(?i)Q(?:tr)?\\s?([1-4])\\s?[-/,'\u2019 ]\\s?'?([0-9]{2})");
    private static final int FEWEST = 3;
    private static final int QUARTERS = 4;

    @Override
    public Grid writtenOut(Grid grid) {
        Map<Integer, List<Cell>> rows = new TreeMap<>();
        Map<Integer, List<Cell>> columns = new TreeMap<>();
        grid.tellingCellsThat(ShortQuarters::isQuarter).forEach(cell -> {
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

    private static boolean isQuarter(Cell cell) {
        return cell.isText() && QUARTER.matcher(cell.text().strip()).matches();
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
                Matcher quarter = matched(cell);
                written.put(cell.address(), "Q" + quarter.group(1) + " 20" + quarter.group(2));
            });
        }
        run.clear();
    }

    private static int number(Cell cell) {
        Matcher quarter = matched(cell);
        return Integer.parseInt(quarter.group(2)) * QUARTERS + Integer.parseInt(quarter.group(1));
    }

    private static Matcher matched(Cell cell) {
        Matcher quarter = QUARTER.matcher(cell.text().strip());
        if (!quarter.matches()) {
            throw new IllegalStateException("no quarter: " + cell.address());
        }
        return quarter;
    }
}
