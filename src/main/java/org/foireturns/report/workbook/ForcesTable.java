package org.foireturns.report.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foireturns.figures.Total;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.PeriodKind;
import org.foireturns.model.Range;
import org.foireturns.model.Request;
import org.foireturns.reconcile.Response;
import org.foireturns.report.Edition;
import org.foireturns.report.Names;
import org.foireturns.report.xlsx.Content;

/**
 * How often forces recorded an offence, a row for each force and a column for each year, each number as the force last
 * gave it.
 */
final class ForcesTable {
    static final String SHEET = "Offences_by_force";

    private static final String TITLE = "Offences by police force and year";

    private final Edition edition;
    private final Small small;
    private final Map<Cell, List<Total>> answers = new HashMap<>();
    private final NavigableSet<Period> years = new TreeSet<>();

    private ForcesTable(Edition edition, Small small) {
        this.small = small;
        this.edition = edition;
        edition.figures().totals().stream()
                .filter(total -> total.ofAForce() && total.dimension() == Dimension.TOTAL)
                .sorted(Comparator.comparing(Total::request))
                .forEach(total -> answers.computeIfAbsent(
                                new Cell(total.area(), total.period()), cell -> new ArrayList<>())
                        .add(total));
        answers.keySet().stream().map(Cell::period).filter(ForcesTable::isYear).forEach(years::add);
        edition.requests().stream()
                .flatMap(request -> request.periods().stream())
                .filter(ForcesTable::isYear)
                .forEach(years::add);
    }

    /** One table for each offence. */
    static List<SheetTable<?>> all(Edition edition, Small small) {
        List<Edition> offences = edition.byOffence();
        List<SheetTable<?>> tables = new ArrayList<>();
        for (Edition each : offences) {
            tables.add(
                    offences.size() == 1
                            ? of(each, small, SHEET, TITLE)
                            : of(
                                    each,
                                    small,
                                    tables.isEmpty() ? SHEET : SHEET + "_" + (tables.size() + 1),
                                    TITLE + ": " + each.offence()));
        }
        return tables;
    }

    private static SheetTable<ForceNumbers> of(Edition edition, Small small, String sheet, String title) {
        ForcesTable numbers = new ForcesTable(edition, small);
        SheetTable<ForceNumbers> table = SheetTable.<ForceNumbers>on(sheet, title)
                .about(
                        "Each number is the force’s latest answer for the year, whichever request it answered. Parts of years are in totals.csv.")
                .text("Force", 36, ForceNumbers::force)
                .text("Nation", 18, ForceNumbers::nation);
        for (Period year : numbers.years) {
            table.number(year.words(), line -> line.cell(year, numbers.small));
        }
        return table.notes(50, ForceNumbers::remarks).rows(numbers.lines().stream());
    }

    private static boolean isYear(Period period) {
        return period.kind() == PeriodKind.FINANCIAL_YEAR || period.kind() == PeriodKind.CALENDAR_YEAR;
    }

    private List<ForceNumbers> lines() {
        Names names = Names.of(edition);
        NavigableSet<String> forces = new TreeSet<>();
        edition.requests().forEach(request -> forces.addAll(request.forces()));
        answers.keySet().forEach(cell -> forces.add(cell.force));
        return forces.stream()
                .map(force -> line(force, names))
                .sorted(Comparator.comparing(ForceNumbers::force))
                .toList();
    }

    private ForceNumbers line(String force, Names names) {
        Map<Period, Range> numbers = new TreeMap<>();
        Map<Period, Shorthand> signs = new TreeMap<>();
        List<String> remarks = new ArrayList<>();
        for (Period year : years) {
            List<Total> given = answers.getOrDefault(new Cell(force, year), List.of());
            if (!given.isEmpty()) {
                Range latest = given.get(given.size() - 1).value();
                numbers.put(year, latest);
                if (given.stream().anyMatch(total -> !total.value().equals(latest))) {
                    remarks.add(year.words() + " " + Shorthand.R.sign());
                }
            } else if (asked(force, year)) {
                signs.put(year, Shorthand.X);
                remarks.add(year.words() + " " + Shorthand.X.sign() + " " + reason(force, year));
            }
        }
        String nation = edition.registers()
                .forces()
                .byId(force)
                .map(each -> each.nation())
                .orElse("");
        return new ForceNumbers(names.force(force), names.nation(nation), numbers, signs, String.join("; ", remarks));
    }

    private boolean asked(String force, Period year) {
        return edition.requests().stream().anyMatch(request -> asked(request, force, year));
    }

    private static boolean asked(Request request, String force, Period year) {
        return request.forces().contains(force) && request.periods().contains(year);
    }

    /** Why the latest request that asked for the year has no number. */
    private String reason(String force, Period year) {
        return edition.requests().stream()
                .filter(request -> asked(request, force, year))
                .max(Comparator.comparing(Request::id))
                .flatMap(request -> edition.reconciliation().responses().stream()
                        .filter(response -> response.request().equals(request.id())
                                && response.force().equals(force)
                                && response.question().equals(Dimension.TOTAL.id()))
                        .findFirst())
                .map(ResponsesTable::words)
                .filter(words -> !words.equals(Response.Status.ANSWERED.words()))
                .orElse("no number for this year");
    }

    private record Cell(String force, Period period) {}

    /**
     * One force.
     *
     * @param signs for years without a number; none where nobody asked
     */
    record ForceNumbers(
            String force, String nation, Map<Period, Range> numbers, Map<Period, Shorthand> signs, String remarks) {

        Content cell(Period year, Small small) {
            return small.numberIfAny(numbers.get(year), signs.getOrDefault(year, Shorthand.Z));
        }
    }
}
