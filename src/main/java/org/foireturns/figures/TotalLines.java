package org.foireturns.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.foireturns.model.Dimension;
import org.foireturns.model.Forces;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Platforms;
import org.foireturns.model.Range;
import org.foireturns.model.Request;
import org.foireturns.reconcile.Basis;
import org.foireturns.reconcile.Breakdown;
import org.foireturns.reconcile.Standing;
import org.foireturns.reconcile.Standings;
import org.jspecify.annotations.Nullable;

/** The totals of every force in its own categories, and of every area. */
final class TotalLines {
    static final Comparator<Total> IN_ORDER = Comparator.comparing(Total::request)
            .thenComparing(Total::areaType)
            .thenComparing(Total::area)
            .thenComparing(Total::period)
            .thenComparing(Total::dimension)
            .thenComparing(Total::category);

    private final Standings standings;
    private final Request request;
    private final Platforms platforms;
    private final List<String> forces;
    private final List<Total> totals = new ArrayList<>();
    private final List<LineageLine> lineage = new ArrayList<>();

    private TotalLines(Standings standings, Request request, Forces forces, Platforms platforms) {
        this.standings = standings;
        this.request = request;
        this.platforms = platforms;
        this.forces = FigureArea.uk(forces).forces();
    }

    static TotalLines of(Standings standings, Request request, Forces forces, Platforms platforms) {
        TotalLines lines = new TotalLines(standings, request, forces, platforms);
        standings.forces(request.id()).forEach(lines::force);
        FigureArea.all(forces).forEach(lines::area);
        return lines;
    }

    static TotalLines ofTheUk(Standings standings, Request request, Forces forces, Platforms platforms) {
        TotalLines lines = new TotalLines(standings, request, forces, platforms);
        lines.area(FigureArea.uk(forces));
        return lines;
    }

    List<Total> totals() {
        return List.copyOf(totals);
    }

    List<LineageLine> lineage() {
        return List.copyOf(lineage);
    }

    private void force(String force) {
        for (Period period : standings.periods(request.id(), force)) {
            for (Dimension dimension : Dimension.values()) {
                standings.answer(request.id(), force, period, dimension).ifPresent(this::breakdown);
            }
        }
        new ForceYears(standings, request).of(force).forEach(this::breakdown);
    }

    private void breakdown(Breakdown answer) {
        Range known = answer.complete() && answer.dimension() != Dimension.TOTAL ? answer.known() : null;
        for (Standing part : answer.parts()) {
            Range base = part.known() ? known : null;
            add(AreaType.FORCE, answer.force(), answer.period(), part, base, Turnout.ITSELF);
        }
        if (answer.dimension() == Dimension.VICTIM_AGE && answer.complete()) {
            agesKnown(
                    answer.force(),
                    answer.period(),
                    answer.tiles().stream()
                            .filter(Standing::known)
                            .flatMap(part -> part.cells().stream())
                            .toList());
            Category.AGE_GROUPS.forEach(group -> group(answer, group.id(), known));
        }
        if (answer.dimension() == Dimension.PLATFORM && answer.complete()) {
            platforms.groups().forEach(group -> group(answer, Category.GROUP + group, known));
        }
    }

    /** A group of platforms, or of finer age bands where they fit and the force did not give the group itself. */
    private void group(Breakdown answer, String id, @Nullable Range known) {
        Category group = Category.of(answer.dimension(), id, platforms);
        List<Standing> inside = answer.tiles().stream().filter(group::holds).toList();
        boolean given = answer.parts().stream().anyMatch(part -> part.category().equals(id));
        if (given || inside.isEmpty() || answer.tiles().stream().anyMatch(group::straddles)) {
            return;
        }
        Range value = inside.stream().map(Standing::value).reduce(Range.ZERO, Range::plus);
        List<Observation> cells =
                inside.stream().flatMap(part -> part.cells().stream()).toList();
        Standing sum = new Standing(
                answer.request(),
                answer.force(),
                answer.period(),
                answer.dimension(),
                id,
                value,
                Basis.SUM_OF_PARTS,
                cells);
        add(AreaType.FORCE, answer.force(), answer.period(), sum, known, Turnout.ITSELF);
    }

    /** In a request open to all periods, every area has those of all forces, so that areas add up to one another. */
    private void area(FigureArea area) {
        List<String> asked = request.forces().isEmpty()
                ? area.forces()
                : area.only(request.forces()).forces();
        NumbersAsOf view = NumbersAsOf.within(standings, request.id());
        Set<Period> periods = request.periods().isEmpty() ? view.periods(forces) : new TreeSet<>(request.periods());
        for (Period period : periods) {
            agesKnown(
                    area.id(),
                    period,
                    Tally.share(view, area, period, Category.allKnown(Dimension.VICTIM_AGE))
                            .cells());
            for (Dimension dimension : Dimension.values()) {
                AreaSums sums = AreaSums.of(view, area, period, dimension);
                for (String id : categories(view, area, period, dimension)) {
                    Category category = Category.of(dimension, id, platforms);
                    AreaSums.Sum sum = dimension == Dimension.TOTAL
                            ? AreaSums.Sum.of(Tally.count(view, area, period, category))
                            : sums.of(category);
                    area(area, period, dimension, id, sum, asked.size());
                }
            }
        }
    }

    /**
     * The cells that the shares by age are of. They cannot be told from those of the ages alone, of which one may hold
     * another.
     */
    private void agesKnown(String area, Period period, List<Observation> cells) {
        String figure = AreaFigure.figure(request.id(), area, period, Dimension.VICTIM_AGE.id(), Standing.ALL);
        lineage.addAll(Lineage.of(figure, Source.of(Source.BASE, cells)));
    }

    private void area(
            FigureArea area, Period period, Dimension dimension, String category, AreaSums.Sum of, int asked) {
        if (of.cells().isEmpty()) {
            return;
        }
        Standing sum = new Standing(
                request.id(), area.id(), period, dimension, category, of.value(), Basis.SUM_OF_FORCES, of.cells());
        add(
                area.type(),
                area.id(),
                period,
                sum,
                sum.known() ? of.base() : null,
                new Turnout(of.forces() - of.unallotted(), Math.max(asked, of.forces())));
    }

    private Set<String> categories(NumbersAsOf view, FigureArea area, Period period, Dimension dimension) {
        if (dimension == Dimension.TOTAL) {
            return Set.of(Standing.ALL);
        }
        Set<String> found = new TreeSet<>();
        for (String force : area.forces()) {
            view.answers(force, period, dimension)
                    .forEach(answer -> answer.parts().forEach(part -> found.add(part.category())));
        }
        if (dimension == Dimension.PLATFORM) {
            platforms.groups().stream()
                    .filter(group -> platforms.group(group).stream().anyMatch(found::contains))
                    .map(Category.GROUP::concat)
                    .forEach(found::add);
        }
        if (dimension != Dimension.VICTIM_AGE || found.isEmpty()) {
            return found;
        }
        Set<String> groups = new LinkedHashSet<>();
        Category.AGE_GROUPS.forEach(age -> groups.add(age.id()));
        if (found.contains(Standing.UNKNOWN)) {
            groups.add(Standing.UNKNOWN);
        }
        return groups;
    }

    private void add(
            AreaType areaType, String area, Period period, Standing number, @Nullable Range base, Turnout turnout) {
        Total total = new Total(
                request.id(),
                request.offence(),
                areaType,
                area,
                period,
                number.dimension(),
                number.category(),
                new Share(number.value(), base),
                turnout,
                number.basis().words());
        totals.add(total);
        lineage.addAll(Lineage.of(total.figure(), Source.of(Source.VALUE, number.cells())));
    }
}
