package org.foireturns.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The columns of a list from left to right, each decided by itself and then beside the others. */
record Columns(List<Column> all) {
    /** So many rows on average, and more, have no offence in common. */
    private static final int ROWS_OF_ONE = 6;

    private static final int ENOUGH_ROWS = 7;

    Columns {
        all = List.copyOf(all);
    }

    /** Decides columns from their heads and samples. */
    static Columns of(List<Head> heads, List<Profile> samples) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            Head head = heads.get(i);
            columns.add(new Column(i, head, samples.get(i), ColumnDecider.kind(head, samples.get(i), i == 0)));
        }
        flagsAmongFlags(columns);
        loneFlags(ColumnKind.AGE_FLAG, columns);
        loneFlags(ColumnKind.GENDER_FLAG, columns);
        columns.replaceAll(Columns::apart);
        remarksOnOffences(columns);
        identity(columns);
        AsDecided.in(columns);
        return new Columns(columns);
    }

    /**
     * What most rows say alike names no offence, whatever its head says: "Occ type" over "S15A" is the offence itself.
     */
    private static Column apart(Column column) {
        Profile cells = column.cells();
        boolean alike = cells.filled >= ENOUGH_ROWS && cells.distinct() * ROWS_OF_ONE < cells.filled;
        boolean offences = cells.offences * 2 > cells.filled;
        boolean names = cells.nearlyAll(cells.ids) && !offences;
        if (column.kind() != ColumnKind.REFERENCE || !alike || names) {
            return column;
        }
        return column.as(offences ? ColumnKind.OFFENCE : ColumnKind.OTHER);
    }

    /** Beside the offence of each row a column that few rows fill names none: "S15, not S15A" is a remark. */
    private static void remarksOnOffences(List<Column> columns) {
        int most = columns.stream()
                .filter(column -> column.kind() == ColumnKind.OFFENCE)
                .mapToInt(column -> column.cells().filled)
                .max()
                .orElse(0);
        columns.replaceAll(column -> column.kind() == ColumnKind.OFFENCE && column.cells().filled * 2 < most
                ? column.as(ColumnKind.OTHER)
                : column);
    }

    /** "Other", "Not known" and names that no list knows, with ticks between and beside the ticked platforms. */
    private static void flagsAmongFlags(List<Column> columns) {
        List<Integer> flags = columns.stream()
                .filter(column -> column.kind() == ColumnKind.PLATFORM_FLAG)
                .map(Column::index)
                .toList();
        if (flags.size() < 2) {
            return;
        }
        int first = flags.get(0);
        int last = flags.get(flags.size() - 1);
        for (int i = first + 1; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean ticked = column.kind() == ColumnKind.OTHER
                    && column.cells().nearlyAll(column.cells().marks)
                    && !column.head().besideMore();
            boolean empty = column.kind() == ColumnKind.EMPTY && !column.head().speaks();
            boolean inside = i < last || column.head().other() || column.head().unknown();
            boolean adjoins = columns.get(i - 1).kind() == ColumnKind.PLATFORM_FLAG;
            if ((ticked || empty)
                    && !column.head().text().isBlank()
                    && (inside || (adjoins && ticked && i == last + 1))) {
                columns.set(i, column.as(ColumnKind.PLATFORM_FLAG));
            }
        }
    }

    /** A mark under a single band, or a single gender, says nothing of those that are not marked. */
    private static void loneFlags(ColumnKind flag, List<Column> columns) {
        boolean alone = columns.stream().filter(column -> column.kind() == flag).count() < 2;
        columns.replaceAll(column -> alone && column.kind() == flag ? column.as(ColumnKind.OTHER) : column);
    }

    /**
     * Where no head says so, the first column that says something else in each row names the rows; numbers below "Age
     * of victim, 12-15" are counts.
     */
    private static void identity(List<Column> columns) {
        boolean named = columns.stream().anyMatch(column -> column.kind() == ColumnKind.REFERENCE);
        if (named) {
            return;
        }
        columns.stream()
                .filter(column -> column.kind() == ColumnKind.OTHER
                        && !column.head().besideAny()
                        && !column.head().namesAsked()
                        && !column.head().isMeasure()
                        && !column.head().namesDays()
                        && column.cells().nearlyAll(column.cells().ids)
                        && column.cells().nearlyAllDifferent())
                .findFirst()
                .or(() -> ofSeveralRows(columns))
                .ifPresent(column -> columns.set(column.index(), column.as(ColumnKind.REFERENCE)));
    }

    /**
     * The first column where it holds long numbers with letters before them, of which most are different: "IML 1740000"
     * names an offence that has a row for each of its platforms.
     */
    private static Optional<Column> ofSeveralRows(List<Column> columns) {
        return columns.stream()
                .filter(column -> column.index() == 0
                        && column.kind() == ColumnKind.OTHER
                        && !column.head().besideAny()
                        && !column.head().namesAsked()
                        && column.cells().nearlyAll(column.cells().coded)
                        && column.cells().distinct() * 2 > column.cells().filled)
                .findFirst();
    }

    List<Column> of(ColumnKind... kinds) {
        List<ColumnKind> wanted = List.of(kinds);
        return all.stream().filter(column -> wanted.contains(column.kind())).toList();
    }

    boolean any(Predicate<ColumnKind> kind) {
        return all.stream().map(Column::kind).anyMatch(kind);
    }

    boolean any(ColumnKind kind) {
        return any(other -> other == kind);
    }

    Stream<Column> stream(Predicate<ColumnKind> kind) {
        return all.stream().filter(column -> kind.test(column.kind()));
    }
}
