package org.foireturns.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.NoteSigns;

/**
 * Gives each value of a plan the labels that govern it.
 *
 * <pre>
 *        | 2018/19 | 2019/20
 * Female | 3       | 4         4 is governed by "2019/20" and "Female"
 * </pre>
 */
final class TableMaker {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NOTE =
            Pattern.compile("\\s*(?:" + NoteSigns.MARK + "|[(\\[][0-9]{1,2}[)\\]])\\s*(?:\\p{L}|(?:19|20)[0-9]{2})");
    /** A text of so many words is a sentence. */
    private static final int LONG = 9;
    /** One of so many is if it ends as one. */
    private static final int SHORT = 5;

    private final Plan plan;
    private final Field field;
    private final WholeRows wholeRows;
    private final HeadLines heads;
    private final StubLines stubs;
    private final List<Placed> values = new ArrayList<>();
    private final List<Cell> others = new ArrayList<>();
    /** The labels that values tell themselves, by column. */
    private final Map<Integer, Line> told = new TreeMap<>();

    private TableMaker(Plan plan) {
        this.plan = plan;
        this.field = plan.field();
        this.wholeRows = new WholeRows(plan);
        HeadsAmongLabels headsAmong = new HeadsAmongLabels(plan);
        this.heads = new HeadLines(plan, headsAmong);
        this.stubs = new StubLines(plan, headsAmong);
    }

    /**
     * The table of a plan, none when it has no value. A total that stands apart below the totals of the table is one of
     * its own: it is over more than what the titles of the table speak of.
     */
    static List<Table> of(Plan plan) {
        return new TableMaker(plan).tables();
    }

    private List<Table> tables() {
        place();
        if (values.isEmpty()) {
            return List.of();
        }
        List<Line> lines = Stream.of(heads.lines(), stubs.lines(), List.copyOf(told.values()))
                .flatMap(List::stream)
                .toList();
        Set<Cell> labels = labels(lines);
        others.removeAll(labels);
        List<Cell> titles = plan.titles().stream()
                .flatMap(row -> field.row(row).stream())
                .map(Slot::cell)
                .toList();
        Table table = new Table(
                Table.around(values, labels),
                field.isTurned(),
                titles,
                heads.corners(),
                lines,
                values,
                labels,
                others,
                null);
        if (!stubs.endInTotalApart()) {
            return List.of(table);
        }
        return table.partedFrom(
                field.row(plan.lastRowOfValues()).stream().map(Slot::cell).collect(Collectors.toSet()));
    }

    private void place() {
        Map<Integer, List<Integer>> serving = new HashMap<>();
        for (int row : plan.body()) {
            for (int column = 0; column < field.width() && stubs.reads(row); column++) {
                Slot slot = field.at(row, column);
                if (slot != null && !plan.holdsValues(column) && slot.isValue()) {
                    others.add(slot.cell());
                } else if (slot != null
                        && plan.holdsValues(column)
                        && !slot.sense().answersItself()) {
                    List<Integer> columns = serving.computeIfAbsent(column, stubs::serving);
                    values.add(new Placed(
                            slot.cell(), over(slot, row, column), beside(slot, row, columns), stubs.groups(row)));
                }
            }
        }
    }

    /** A value that is merged over several columns is governed by the heads that stand over all of them. */
    private List<Entry> over(Slot value, int row, int column) {
        if (wholeRows.isOverAllColumns(row, column)) {
            return List.of();
        }
        List<Entry> over = new ArrayList<>(heads.over(column));
        for (int next = column + 1; value.merged() && next < field.width(); next++) {
            if (field.reachesColumn(value, next)) {
                over.retainAll(heads.over(next));
            }
        }
        return over;
    }

    /**
     * The labels on the row of a value, those that stand on all its rows when it is merged, and the one that it tells
     * itself, which is the innermost.
     */
    private List<Entry> beside(Slot value, int row, List<Integer> columns) {
        List<Entry> beside = new ArrayList<>(stubs.beside(row, columns));
        for (int next = row + 1; value.merged() && next < field.height(); next++) {
            if (field.reachesRow(value, next)) {
                beside.retainAll(stubs.beside(next, columns));
            }
        }
        String label = value.sense().told();
        if (label != null) {
            Entry own = told(value, label);
            Entry outer = beside.isEmpty() ? null : beside.get(beside.size() - 1);
            if (outer != null && !outer.sense().names().isEmpty()) {
                own.nameBy(outer);
            }
            beside.add(own);
        }
        return beside;
    }

    private Entry told(Slot value, String label) {
        Cell cell = Cell.text(value.cell().address(), label, value.cell().style());
        return told.computeIfAbsent(value.cell().address().column(), none -> new Line(Line.Kind.STUB, null))
                .add(new Slot(cell, value.sense(), value.range()), null);
    }

    /** The cells that serve as labels: those that govern a value, those of which something is known, and corners. */
    private Set<Cell> labels(List<Line> lines) {
        Set<Cell> governing = governing();
        Set<Cell> labels = new LinkedHashSet<>();
        lines.forEach(line -> line.entries().stream()
                .filter(entry ->
                        governing.contains(entry.cell()) || entry.sense().known())
                .forEach(entry -> labels.add(entry.cell())));
        heads.corners().stream()
                .filter(corner -> {
                    List<Cell> below = below(corner);
                    return below.isEmpty() || below.stream().anyMatch(labels::contains);
                })
                .toList()
                .forEach(labels::add);
        Set<Address> valued =
                values.stream().map(value -> value.cell().address()).collect(Collectors.toSet());
        labels.removeIf(label -> valued.contains(label.address()));
        int last = valued.stream().mapToInt(Address::row).max().orElse(0);
        boolean marked = governing.stream().anyMatch(TableMaker::opensNote);
        Set<Cell> partly = lines.stream()
                .flatMap(line -> line.entries().stream())
                .filter(entry -> entry.sense().partly())
                .map(Entry::cell)
                .collect(Collectors.toSet());
        labels.removeIf(label -> label.address().row() > last
                && !governing.contains(label)
                && (isSentence(label)
                        || (!marked && opensNote(label))
                        || (partly.contains(label) && tellsNumber(label))));
        return labels;
    }

    /** Whether a text has some words and a number: "Please read girls of 12-15 as 104". */
    private static boolean tellsNumber(Cell text) {
        return words(text) >= SHORT && text.text().chars().anyMatch(Character::isDigit);
    }

    private static int words(Cell text) {
        return SPACE.split(text.text().strip()).length;
    }

    /** Whether a text begins with the sign or the number of a note: "* includes Messenger", "[2] fewer than three". */
    private static boolean opensNote(Cell text) {
        return NOTE.matcher(text.text()).lookingAt();
    }

    /** Whether a text has so many words that it is a note: below the last value it is no label of a blank row. */
    private static boolean isSentence(Cell text) {
        int words = words(text);
        return words >= LONG || (words >= SHORT && text.text().strip().endsWith("."));
    }

    /** What stands in the column of a corner: "Flag" over texts that nobody understands is a note as they are. */
    private List<Cell> below(Cell corner) {
        int column = field.columnOf(corner);
        return plan.body().stream()
                .map(row -> field.at(row, column))
                .filter(Objects::nonNull)
                .map(Slot::cell)
                .toList();
    }

    /** The labels that govern a value; another text that nobody understands is a note between the rows. */
    private Set<Cell> governing() {
        return values.stream()
                .flatMap(Placed::entries)
                .flatMap(entry -> entry.path().stream())
                .map(Entry::cell)
                .collect(Collectors.toSet());
    }
}
