package org.foireturns.legend;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.legend.QuarterHeads.Head;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Period;

/**
 * Quarters with one year each that make up the years which their line, or else their sheet, names in one way alone: as
 * quarters of the calendar, or of a financial year that is named by the year in which it begins or ends.
 *
 * <pre>
 * Q2 2024 | Q3 2024 | Q4 2024 | Q1 2025 | Total 2024/25      Q2 2024 is April to June 2024
 * Q1 2024 | Q2 2024 | Q3 2024 | Q4 2024 | Total 2024/25      Q1 2024 is April to June 2024
 * Q1 2024 | Q2 2024 | Q3 2024 | Q4 2024 | Total 2024         Q1 2024 is January to March 2024
 * </pre>
 */
final class TiledQuarters implements WritingOut {
    private static final int MONTHS = 3;
    private static final int FEWEST = 4;

    private final Grammar grammar;
    private final QuarterHeads heads;

    TiledQuarters(Grammar grammar) {
        this.grammar = grammar;
        this.heads = new QuarterHeads(grammar);
    }

    /** What the first quarter of a year may be. */
    private enum Way {
        CALENDAR(0, Month.JANUARY),
        FINANCIAL_BY_START(0, Month.APRIL),
        FINANCIAL_BY_END(-1, Month.APRIL);

        private final int years;
        private final Month first;

        Way(int years, Month first) {
            this.years = years;
            this.first = first;
        }

        Period of(Head head) {
            LocalDate start =
                    LocalDate.of(head.year() + years, first, 1).plusMonths((long) MONTHS * (head.quarter() - 1));
            return new Period(start, start.plusMonths(MONTHS).minusDays(1));
        }

        /** Whether quarters that follow each other are the parts of years and nothing is over. */
        boolean makesUp(List<Head> run, Set<Period> years) {
            return !years.isEmpty()
                    && years.stream()
                            .allMatch(year -> run.stream()
                                            .map(this::of)
                                            .filter(year::contains)
                                            .count()
                                    == FEWEST)
                    && run.size() == FEWEST * years.size();
        }
    }

    @Override
    public Grid writtenOut(Grid grid) {
        List<Head> all = grid.isLong() ? List.of() : heads.in(grid).toList();
        List<List<Head>> rows = runs(all, head -> head.address().row());
        List<List<Head>> columns = runs(all, head -> head.address().column());
        if (rows.isEmpty() && columns.isEmpty()) {
            return grid;
        }
        Set<Address> own = all.stream().map(Head::address).collect(Collectors.toSet());
        List<Cell> others = grid.tellingCellsThat(Cell::isText)
                .filter(cell -> !own.contains(cell.address()))
                .toList();
        Set<Period> ofSheet = years(others.stream());
        Map<Address, String> written = new HashMap<>();
        rows.forEach(run -> {
            int row = run.get(0).address().row();
            Set<Period> beside =
                    years(others.stream().filter(cell -> cell.address().row() == row));
            write(run, beside.isEmpty() ? ofSheet : beside, written);
        });
        columns.forEach(run -> {
            int column = run.get(0).address().column();
            Set<Period> beside =
                    years(others.stream().filter(cell -> cell.address().column() == column));
            write(run, beside.isEmpty() ? ofSheet : beside, written);
        });
        return written.isEmpty() ? grid : grid.saying(written);
    }

    private static void write(List<Head> line, Set<Period> told, Map<Address, String> written) {
        List<Way> ways =
                Stream.of(Way.values()).filter(way -> way.makesUp(line, told)).toList();
        if (ways.size() == 1) {
            line.forEach(head -> {
                Period period = ways.get(0).of(head);
                written.put(head.address(), period.start() + " - " + period.end());
            });
        }
    }

    /** Quarters of one line that follow each other, at least those of a year. */
    private static List<List<Head>> runs(List<Head> all, Function<Head, Integer> line) {
        List<List<Head>> runs = new ArrayList<>();
        all.stream()
                .collect(Collectors.groupingBy(line, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(heads -> heads.forEach(head -> {
                    List<Head> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
                    boolean next = !last.isEmpty()
                            && line.apply(last.get(0)).equals(line.apply(head))
                            && head.follows(last.get(last.size() - 1));
                    if (!next) {
                        last = new ArrayList<>();
                        runs.add(last);
                    }
                    last.add(head);
                }));
        return runs.stream().filter(run -> run.size() >= FEWEST).toList();
    }

    /** The years that texts name, each of which names one. */
    private Set<Period> years(Stream<Cell> texts) {
        return texts.flatMap(cell -> year(grammar.read(cell.text())).stream()).collect(Collectors.toSet());
    }

    private static Optional<Period> year(Reading reading) {
        List<Period> years = Stream.concat(
                        reading.all(Fact.OfPeriod.class).map(Fact.OfPeriod::period),
                        reading.all(Fact.YearAlone.class)
                                .filter(year -> !year.financial())
                                .map(year -> Period.calendarYear(year.year())))
                .filter(Period::isAYear)
                .distinct()
                .toList();
        return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
    }
}
