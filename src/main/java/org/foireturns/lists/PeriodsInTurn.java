package org.foireturns.lists;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.model.Cell;
import org.foireturns.model.Period;
import org.foireturns.model.RawRecord;
import org.jspecify.annotations.Nullable;

/**
 * Whether rows begin with a number for each month, quarter or year in turn. Such rows are those of a table, even where
 * its running totals are all different as references are: "Apr 2024 | 48 | 48", "May 2024 | 52 | 100".
 */
final class PeriodsInTurn {
    /** So many offences are hardly recorded one in each month in turn. */
    private static final int FEWEST = 4;

    private final Plan plan;
    private final List<RawRecord> sample;
    private final ListWords words;

    PeriodsInTurn(ListSample listed, ListWords words) {
        this.plan = listed.plan();
        this.sample = listed.rows();
        this.words = words;
    }

    /** Whether they are; a column that is named after references, as "Crime number" is, says that they are not. */
    boolean haveNumbers() {
        Column reference = plan.reference();
        if (reference != null && reference.head().is("reference")) {
            return false;
        }
        Columns columns = plan.columns();
        boolean numbers = columns.stream(PeriodsInTurn::mayCount)
                .anyMatch(column -> column.cells().most(column.cells().wholes)
                        && !column.head().besideAny());
        return numbers
                && columns.stream(kind -> kind.dates() || kind == ColumnKind.COMMITTED || kind == ColumnKind.PERIOD)
                        .anyMatch(this::inTurn);
    }

    private static boolean mayCount(ColumnKind kind) {
        return kind == ColumnKind.OTHER
                || kind == ColumnKind.REFERENCE
                || kind == ColumnKind.MEASURE
                || kind == ColumnKind.COUNT_OF_OFFENCES
                || kind == ColumnKind.COUNT_OF_VICTIMS;
    }

    private boolean inTurn(Column column) {
        if (sample.size() < FEWEST) {
            return false;
        }
        List<Period> periods = sample.stream()
                .limit(FEWEST)
                .map(row -> row.cell(column.index()))
                .map(this::period)
                .filter(Objects::nonNull)
                .toList();
        return periods.size() == FEWEST
                && Stream.iterate(1, at -> at < FEWEST, at -> at + 1)
                        .allMatch(at -> periods.get(at)
                                .start()
                                .equals(periods.get(at - 1).end().plusDays(1)));
    }

    private @Nullable Period period(@Nullable Cell cell) {
        if (cell == null) {
            return null;
        }
        LocalDate date = cell.date();
        if (date != null) {
            YearMonth month = YearMonth.from(date);
            boolean edge = date.getDayOfMonth() == 1 || date.equals(month.atEndOfMonth());
            return edge ? Period.months(month, month) : null;
        }
        return words.read(cell.text())
                .one(Fact.OfPeriod.class)
                .map(Fact.OfPeriod::period)
                .orElse(null);
    }
}
