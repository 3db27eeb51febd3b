package org.foireturns.legend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.words.CountTerm;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that old systems fill up with zeros to one length: below a head, or beside a label, that says that something
 * is counted they are numbers, and elsewhere references or codes.
 *
 * <pre>
 * SEX    | AGE   | COUNT
 * FEMALE | 00-11 | 0047     is 47
 * FEMALE | 12-15 | 0140     is 140
 * </pre>
 */
final class PaddedNumbers implements WritingOut {
    /** Longer ones are references whatever stands over them. */
    private static final Pattern DIGITS = Pattern.compile("[0-9]{2,6}");

    private static final Pattern PADDING = Pattern.compile("^0+(?=[0-9])");
    private static final String PAD = "0";

    private final Grammar grammar;

    PaddedNumbers(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Grid writtenOut(Grid grid) {
        if (grid.isLong()) {
            return grid;
        }
        Map<Integer, List<Cell>> columns = new TreeMap<>();
        grid.cellsThat(cell ->
                        cell.isText() && DIGITS.matcher(cell.text().strip()).matches())
                .forEach(cell -> columns.computeIfAbsent(cell.address().column(), none -> new ArrayList<>())
                        .add(cell));
        Map<Address, String> meant = new HashMap<>();
        columns.values().stream()
                .filter(cells -> areOneLength(cells)
                        && cells.stream().anyMatch(cell -> cell.text().strip().startsWith(PAD))
                        && !countUp(cells)
                        && cells.stream().anyMatch(cell -> isCounted(cell, grid)))
                .flatMap(List::stream)
                .forEach(cell -> meant.put(
                        cell.address(), PADDING.matcher(cell.text().strip()).replaceFirst("")));
        return grid.saying(meant);
    }

    private static boolean areOneLength(List<Cell> cells) {
        return cells.stream()
                        .map(cell -> cell.text().strip().length())
                        .distinct()
                        .count()
                == 1;
    }

    /** "001", "002", "003" below "No." are the numbers of rows. */
    private static boolean countUp(List<Cell> cells) {
        return IntStream.range(1, cells.size()).allMatch(at -> number(cells.get(at)) == number(cells.get(at - 1)) + 1);
    }

    private static int number(Cell cell) {
        return Integer.parseInt(cell.text().strip());
    }

    private boolean isCounted(Cell number, Grid grid) {
        Address at = number.address();
        return Stream.of(
                        nearest(
                                IntStream.iterate(at.row() - 1, row -> row >= 0, row -> row - 1)
                                        .mapToObj(row -> new Address(row, at.column())),
                                grid),
                        nearest(
                                IntStream.iterate(at.column() - 1, column -> column >= 0, column -> column - 1)
                                        .mapToObj(column -> new Address(at.row(), column)),
                                grid))
                .flatMap(Stream::ofNullable)
                .anyMatch(this::saysCounted);
    }

    /** The first text with a letter on a way. */
    private static @Nullable Cell nearest(Stream<Address> way, Grid grid) {
        return way.flatMap(at -> Stream.ofNullable(grid.cell(at.row(), at.column())))
                .filter(cell -> cell.isText() && cell.text().chars().anyMatch(Character::isLetter))
                .findFirst()
                .orElse(null);
    }

    private boolean saysCounted(Cell label) {
        Reading reading = grammar.read(label.text());
        return grammar.isExactly(CountTerm.COUNTED, label.text())
                || (reading.whole() && (reading.says(Fact.Counts.class) || reading.says(Fact.Whole.class)));
    }
}
