package org.foireturns.lists;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foireturns.grammar.Axis;

/**
 * Columns of which the officer said what they hold: such a column holds it whatever stands in its cells, and no other
 * does.
 */
final class AsDecided {
    private static final List<Set<ColumnKind>> ALIKE = List.of(
            EnumSet.of(ColumnKind.GENDER, ColumnKind.GENDER_AND_AGE),
            EnumSet.of(ColumnKind.AGE, ColumnKind.AGE_BAND),
            EnumSet.of(ColumnKind.PLATFORM, ColumnKind.FREE_TEXT),
            EnumSet.of(ColumnKind.RECORDED, ColumnKind.REPORTED, ColumnKind.DATE, ColumnKind.PERIOD),
            EnumSet.of(ColumnKind.COUNT_OF_OFFENCES, ColumnKind.COUNT_OF_VICTIMS));

    private AsDecided() {}

    /** The same columns where some were decided. */
    static void in(List<Column> columns) {
        if (columns.stream().noneMatch(AsDecided::decided)) {
            return;
        }
        columns.replaceAll(column -> decided(column) ? column.as(kind(column)) : column);
        for (Column column : List.copyOf(columns)) {
            if (decided(column)) {
                alike(column.kind())
                        .ifPresent(kinds -> columns.replaceAll(other ->
                                decided(other) || !kinds.contains(other.kind()) ? other : other.as(ColumnKind.OTHER)));
            }
        }
    }

    static boolean decided(Column column) {
        return column.head().is("decided");
    }

    private static Optional<Set<ColumnKind>> alike(ColumnKind kind) {
        return ALIKE.stream().filter(kinds -> kinds.contains(kind)).findFirst();
    }

    private static ColumnKind kind(Column column) {
        Head head = column.head();
        Profile cells = column.cells();
        if (head.names(Axis.VICTIM_GENDER)) {
            return ColumnKind.GENDER;
        }
        if (head.names(Axis.VICTIM_AGE)) {
            return cells.bands * 2 > cells.ages ? ColumnKind.AGE_BAND : ColumnKind.AGE;
        }
        if (head.names(Axis.PLATFORM)) {
            return ColumnKind.PLATFORM;
        }
        if (head.is("recorded")) {
            return cells.most(cells.days) || cells.most(cells.serials) ? ColumnKind.RECORDED : ColumnKind.PERIOD;
        }
        return head.besideAny() ? ColumnKind.OTHER : ColumnKind.COUNT_OF_OFFENCES;
    }
}
