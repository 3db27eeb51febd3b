package org.foireturns.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foireturns.model.Cut;
import org.foireturns.model.Dimension;
import org.foireturns.model.Forces;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.model.Role;
import org.foireturns.model.Unit;
import org.foireturns.reconcile.TieOut.Side;

/** Compares within one force's answer to one request: totals with their parts, and one question with another. */
final class ReturnChecks {
    private final Folder folder;
    private final Rejections rejections;
    private final List<TableTotals.Sum> sums;
    private final Set<Observation> skipping;
    private final TieOutLog log;

    private ReturnChecks(Folder folder, Rejections rejections, Forces forces) {
        this.folder = folder;
        this.rejections = rejections;
        this.sums = new TableTotals(folder.kept(), rejections).sums();
        this.skipping = SkippingTotals.among(folder.kept(), sums);
        this.log = new TieOutLog(folder.request(), folder.force(), forces);
    }

    static TieOutLog of(Folder folder, Rejections rejections, Forces forces) {
        ReturnChecks checks = new ReturnChecks(folder, rejections, forces);
        checks.tables();
        for (Period period : folder.periods()) {
            checks.questions(period);
        }
        YearChecks.of(folder, checks.sums, checks.log);
        checks.log.together();
        checks.log.severalPlatforms();
        checks.log.platformsNotSaid();
        checks.log.onlyVictims();
        return checks.log;
    }

    private void tables() {
        Map<TableTotals.Sum, Integer> unlike = UnlikeTotals.among(sums);
        for (TableTotals.Sum sum : sums) {
            Observation total = sum.total();
            Side written = Sides.cell(total);
            log.missing(total.period(), written, sum.parts());
            if (unlike.containsKey(sum)) {
                log.unlike(total.period(), written, Sides.sum(UnlikeTotals.known(sum)), unlike.get(sum));
            }
            if (sum.overTime()) {
                String check = total.cut().words() + ": total of several periods";
                log.same(total.period(), check, written, Sides.years(written.value(), sum.parts()));
                continue;
            }
            Set<Dimension> added = new HashSet<>(sum.parts().get(0).cut().split());
            added.removeAll(total.cut().split());
            String check = total.cut().words() + ": total of " + ComparisonWords.of(added);
            Side parts = Sides.categories(sum.parts(), sum.whole());
            if (skipping.contains(total) && !parts.value().exact()) {
                log.skips(total.period(), check, written, parts);
            } else if (added.contains(Dimension.PLATFORM)) {
                log.platforms(total.period(), check, written, parts, saidElsewhere(total));
            } else {
                log.same(total.period(), check, written, parts);
            }
        }
    }

    private void questions(Period period) {
        Counts counts = new Counts(folder, period, folder.of(period), rejections);
        Optional<List<Observation>> question = counts.pick(Role.DETAIL, Cut.TOTAL, Dimension.TOTAL);
        List<Observation> rows = totalRows(period);
        List<Observation> anchor =
                question.orElseGet(() -> rows.stream().limit(1).toList());
        if (!anchor.isEmpty()) {
            Side answer = Sides.sum(anchor);
            rows.stream()
                    .filter(row -> !anchor.contains(row))
                    .forEach(row -> compare(period, "total row against question", row, answer));
            Set<Set<Dimension>> covered = covered(rows);
            Splits.answering(Dimension.TOTAL).stream()
                    .filter(split -> !covered.contains(split))
                    .forEach(split -> counts.parts(split, Dimension.TOTAL, Standing.ALL)
                            .filter(parts -> !lacksCategory(period, parts))
                            .ifPresent(parts -> compare(
                                    period, "question against total of " + ComparisonWords.of(split), answer, parts)));
            if (!covered.contains(Splits.PLATFORM) && !saidByPlatforms(period, answer)) {
                counts.parts(Splits.PLATFORM, Dimension.TOTAL, Standing.ALL)
                        .filter(parts -> unit(parts) == unit(anchor))
                        .ifPresent(parts -> log.platforms(
                                period, "question against total of platform", answer, Sides.sum(parts), true));
            }
            mentions(counts).ifPresent(named -> log.mentions(period, answer, Sides.sum(named)));
        }
        counts.breakdown(Dimension.TOTAL)
                .ifPresent(total -> log.total(period, Sides.number(total.parts().get(0))));
        breakdowns(period, counts, Dimension.VICTIM_GENDER);
        breakdowns(period, counts, Dimension.VICTIM_AGE);
        for (Dimension dimension : Dimension.values()) {
            lists(period, counts, dimension);
        }
    }

    /**
     * Whether a category stands beside the parts that none of them is of: "Gender unknown (all ages)" beside a grid.
     */
    private boolean lacksCategory(Period period, List<Observation> parts) {
        List<Cut> cuts = parts.stream().map(Observation::cut).toList();
        Set<Dimension> split = cuts.get(0).split();
        return split.size() > 1
                && folder.of(period).stream()
                        .filter(cell -> cell.role() == Role.DETAIL)
                        .map(Observation::cut)
                        .filter(cut -> cut.split().size() == 1 && split.containsAll(cut.split()))
                        .anyMatch(cut -> {
                            Dimension dimension = cut.split().iterator().next();
                            return cuts.stream()
                                    .noneMatch(part -> part.category(dimension).equals(cut.category(dimension)));
                        });
    }

    /**
     * The times platforms were named, where the force says of every offence on which it was or that it does not know.
     */
    private static Optional<List<Observation>> mentions(Counts counts) {
        return counts.breakdown(Dimension.PLATFORM)
                .filter(Breakdown::complete)
                .map(named -> named.tiles().stream()
                        .flatMap(part -> part.cells().stream())
                        .toList())
                .filter(cells -> cells.stream().allMatch(cell -> cell.unit() == Unit.MENTIONS))
                .filter(cells -> cells.stream().anyMatch(cell -> cell.platform().equals(Observation.UNKNOWN_PLATFORM)));
    }

    /** The gender question against gender within gender and age; the age question likewise. */
    private void breakdowns(Period period, Counts counts, Dimension dimension) {
        for (String category : counts.categories(dimension)) {
            Cut cut = Cut.of(dimension, category);
            counts.pick(Role.DETAIL, cut, dimension)
                    .ifPresent(answer -> counts.parts(Splits.GENDER_AGE, dimension, category)
                            .ifPresent(parts -> compare(
                                    period,
                                    cut.words() + ": question against gender and age",
                                    Sides.sum(answer),
                                    parts)));
        }
    }

    /** What stands against the rows of a list that says the same again. */
    private void lists(Period period, Counts counts, Dimension dimension) {
        counts.breakdown(dimension).stream()
                .flatMap(breakdown -> breakdown.parts().stream())
                .forEach(standing -> {
                    List<Observation> rows = counts.rows(dimension, standing.category()).stream()
                            .filter(row -> !standing.cells().contains(row))
                            .toList();
                    String check = Cut.of(dimension, standing.category()).words() + ": table against list";
                    ListsBeside.of(standing, rows, dimension)
                            .forEach(list -> compare(period, check, Sides.number(standing), list));
                });
    }

    private void compare(Period period, String check, Observation row, Side answer) {
        compare(period, check, Sides.cell(row), answer.cells());
    }

    private void compare(Period period, String check, Side left, List<Observation> right) {
        Unit leftUnit = unit(left.cells());
        Unit rightUnit = unit(right);
        if (leftUnit == rightUnit) {
            log.same(period, check, left, Sides.sum(right));
        } else if (leftUnit == Unit.OFFENCES) {
            log.units(period, check, left, Sides.sum(right));
        } else {
            log.units(period, check, Sides.sum(right), left);
        }
    }

    /** The total rows of the period that may stand beside the question for the total. */
    private List<Observation> totalRows(Period period) {
        return folder.of(period).stream()
                .filter(cell -> cell.role() == Role.STATED_TOTAL
                        && !Rejections.ofRows(cell)
                        && cell.cut().equals(Cut.TOTAL)
                        && cell.count().held()
                        && Splits.units(Dimension.TOTAL).contains(cell.unit())
                        && !skipping.contains(cell)
                        && sums.stream()
                                .noneMatch(sum ->
                                        sum.total().equals(cell) && splitOf(sum).equals(Splits.PLATFORM)))
                .toList();
    }

    /** Whether a total row over platforms says the same number, so that its parts need not be compared once more. */
    private boolean saidByPlatforms(Period period, Side answer) {
        return sums.stream()
                .filter(sum -> sum.total().period().equals(period)
                        && sum.total().cut().equals(Cut.TOTAL)
                        && splitOf(sum).equals(Splits.PLATFORM))
                .anyMatch(sum -> Sides.cell(sum.total()).value().equals(answer.value()));
    }

    /** Whether another cell of the return gives the same number for the same thing, and none gives another one. */
    private boolean saidElsewhere(Observation total) {
        List<Observation> others = folder.of(total.period()).stream()
                .filter(cell -> !cell.equals(total)
                        && !Rejections.ofRows(cell)
                        && cell.cut().equals(total.cut())
                        && cell.unit() == total.unit()
                        && cell.count().held())
                .toList();
        return !others.isEmpty()
                && others.stream().allMatch(cell -> Range.of(cell.count()).equals(Range.of(total.count())));
    }

    /** The splits whose total row is compared with the question, so that their parts need not be. */
    private Set<Set<Dimension>> covered(List<Observation> rows) {
        Set<Set<Dimension>> covered = new HashSet<>();
        sums.stream()
                .filter(sum -> rows.contains(sum.total()) && !sum.overTime())
                .forEach(sum -> covered.add(splitOf(sum)));
        return covered;
    }

    private static Set<Dimension> splitOf(TableTotals.Sum sum) {
        return sum.parts().get(0).cut().split();
    }

    private static Unit unit(List<Observation> cells) {
        return cells.get(0).unit();
    }
}
