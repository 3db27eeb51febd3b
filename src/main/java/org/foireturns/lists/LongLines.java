package org.foireturns.lists;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.model.Cell;
import org.foireturns.model.RawRecord;
import org.jspecify.annotations.Nullable;

/**
 * Tells the lines of a long table, each with its number at the end, from the records of a list. Whoever takes the first
 * for the second counts lines, and drops the numbers without a word.
 */
final class LongLines {
    private static final int MONTHS = 12;
    private static final int DAYS_OF_A_MONTH = 31;
    private static final int FEW = 2;
    /** Where all numbers are larger, they are more likely those of beats or teams. */
    private static final int MOST_COUNTED = 60;

    private final Columns columns;
    private final @Nullable Column weight;
    private final List<RawRecord> sample;
    private final List<RawRecord> sums;
    private final ListWords words;

    LongLines(ListSample listed, ListWords words) {
        this.weight = listed.plan().weight();
        this.columns = listed.plan().columns();
        this.sample = listed.rows();
        this.sums = listed.sums();
        this.words = words;
    }

    /**
     * Whether rows that have no references are lines of a table: some are sums, a column says of what the one beside it
     * speaks, or all have a number and whole months.
     */
    boolean areOfATable() {
        return sums() || namesAxes() || (unread() && wholeMonths());
    }

    /**
     * Whether what looks like references numbers the lines of a table: some of these are sums, and all have a number.
     */
    boolean areNumbered() {
        return columns.any(ColumnKind.COUNT_OF_OFFENCES) && sums();
    }

    /** Whether the texts of a column are names of axes: "Gender | Female | 61", "Age | 12-15 | 40". */
    private boolean namesAxes() {
        return columns.stream(kind -> kind == ColumnKind.OTHER)
                .anyMatch(column -> cells(column)
                                        .map(cell -> words.read(cell.text()))
                                        .filter(reading -> reading.whole() && reading.says(Fact.Names.class))
                                        .count()
                                * 5
                        > sample.size() * 3L);
    }

    private Stream<Cell> cells(Column column) {
        return sample.stream().flatMap(row -> Stream.ofNullable(row.cell(column.index())));
    }

    /** Whether full rows say "All" of a victim or a platform, as no record does; "Female Total" is a line between. */
    private boolean sums() {
        List<Column> asked =
                columns.stream(kind -> kind.ofVictims() || kind.ofPlatforms()).toList();
        int full = sample.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        long sums = sample.stream()
                .filter(row -> row.cells().size() == full)
                .filter(row -> sums(row, asked))
                .count();
        return sums >= FEW && sums * 20 >= sample.size();
    }

    private boolean sums(RawRecord row, List<Column> asked) {
        return asked.stream()
                .flatMap(column -> Stream.ofNullable(row.cell(column.index())))
                .anyMatch(cell -> words.read(cell.text()).says(Fact.Whole.class));
    }

    /** Whether nearly all days of the rows begin or end a month: they are periods, and nobody records so. */
    private boolean wholeMonths() {
        List<LocalDate> days = columns.stream(kind -> kind.dates() || kind == ColumnKind.COMMITTED)
                .flatMap(this::cells)
                .flatMap(cell -> Stream.ofNullable(day(cell)))
                .toList();
        return !days.isEmpty() && days.stream().filter(LongLines::edge).count() * 10 >= days.size() * 9L;
    }

    private @Nullable LocalDate day(Cell cell) {
        LocalDate date = cell.date();
        return date != null
                ? date
                : words.read(cell.text())
                        .one(Fact.Day.class)
                        .map(Fact.Day::date)
                        .orElse(null);
    }

    private static boolean edge(LocalDate day) {
        return day.getDayOfMonth() == 1 || day.getDayOfMonth() == day.lengthOfMonth();
    }

    /** Whether a column of numbers has a head that is not understood: it may say how many a row stands for. */
    boolean unread() {
        return columns.all().stream().anyMatch(this::mayCount);
    }

    private boolean mayCount(Column column) {
        return column.kind() == ColumnKind.OTHER
                && column.cells().most(column.cells().wholes)
                && !column.head().besideAny()
                && !daysOfMonths(column)
                && !monthsOfYears(column)
                && !codes(column);
    }

    /** Whether such a column has small numbers, as counts are, in a list that does not number its rows. */
    boolean mayCount() {
        boolean numbered = columns.any(ColumnKind.SEQUENCE) || columns.any(ColumnKind.VICTIM_NUMBER);
        return !numbered
                && columns.all().stream().anyMatch(column -> mayCount(column) && small(column) * 10 >= sample.size());
    }

    private long small(Column column) {
        return cells(column)
                .flatMap(cell -> Stream.ofNullable(Cells.whole(cell)))
                .filter(number -> number <= MOST_COUNTED)
                .count();
    }

    /** Whether a column holds codes of what is asked, which a key may explain. */
    private static boolean codes(Column column) {
        Head head = column.head();
        return head.namesAsked() && !head.is("count");
    }

    /** Whether a column says on which day of a month something was; the month stands over the rows. */
    private static boolean daysOfMonths(Column column) {
        return column.head().is("date") && column.cells().largest() <= DAYS_OF_A_MONTH;
    }

    /** Whether a column numbers months, in a list that gives no years: "MTH" over 1 to 12. */
    private boolean monthsOfYears(Column column) {
        return !columns.any(ColumnKind.PERIOD)
                && column.head().names(Axis.PERIOD)
                && !column.head().countsAny()
                && column.cells().zeros() == 0
                && column.cells().largest() <= MONTHS;
    }

    /**
     * Whether rows with a number for each age in years leave out ages, and a total below them says that of these there
     * are none.
     */
    boolean leaveOutAges() {
        List<Column> asked = asked();
        long all = combinations(asked);
        Set<String> said = new HashSet<>();
        boolean once = sample.stream()
                .filter(row -> !sums(row, asked))
                .allMatch(row -> said.add(texts(row, asked))
                        && asked.stream().noneMatch(column -> text(row, column).isEmpty()));
        return inYears(asked) && once && said.size() < all && closes(asked);
    }

    private List<Column> asked() {
        return columns.stream(
                        kind -> kind.ofVictims() || kind.ofPlatforms() || kind == ColumnKind.PERIOD || kind.dates())
                .toList();
    }

    private static boolean inYears(List<Column> asked) {
        return asked.stream().anyMatch(column -> column.kind() == ColumnKind.AGE);
    }

    private long combinations(List<Column> asked) {
        return asked.stream().mapToLong(this::different).reduce(1, (one, other) -> one * other);
    }

    private boolean closes(List<Column> asked) {
        long sum = sample.stream()
                .filter(row -> !sums(row, asked))
                .mapToLong(this::number)
                .sum();
        return sums.stream().anyMatch(row -> number(row) == sum);
    }

    private int number(RawRecord row) {
        Cell cell = weight == null ? null : row.cell(weight.index());
        Integer whole = cell == null ? null : Cells.whole(cell);
        return whole == null ? 0 : whole;
    }

    private long different(Column column) {
        return sample.stream().map(row -> text(row, column)).distinct().count();
    }

    private static String texts(RawRecord row, List<Column> columns) {
        return columns.stream().map(column -> text(row, column)).collect(Collectors.joining("\n"));
    }

    private static String text(RawRecord row, Column column) {
        return Stream.ofNullable(row.cell(column.index()))
                .map(cell -> cell.text().strip())
                .findFirst()
                .orElse("");
    }
}
