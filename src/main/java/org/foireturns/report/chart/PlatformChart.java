package org.foireturns.report.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.foireturns.figures.Coverage;
import org.foireturns.figures.Leader;
import org.foireturns.figures.Total;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.model.Request;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.Names;
import org.foireturns.report.sheet.Contributions;

/**
 * The platforms of the latest period, beside how many offences have none that is known.
 *
 * @param coverage of how many offences the platform is known, as a sentence
 * @param known how many offences name a platform
 * @param unknown how many do not
 * @param knownWidth of 1,000
 * @param byForce the same force by force
 */
public record PlatformChart(
        String title,
        String coverage,
        String known,
        String unknown,
        int knownWidth,
        List<Bar> bars,
        List<ByForce> byForce) {
    static final int WIDTH = 1_000;
    private static final int SHOWN = 8;

    /** One platform; the width is of 1,000. */
    public record Bar(String name, String value, String share, int width) {}

    static Optional<PlatformChart> of(Edition edition, Contributions.Book book) {
        Names names = Names.of(edition);
        return edition.latestFirst().stream()
                .flatMap(request -> of(request, edition, names, book).stream())
                .findFirst();
    }

    private static Optional<PlatformChart> of(Request request, Edition edition, Names names, Contributions.Book book) {
        List<Total> uk = edition.figures().totals().stream()
                .filter(total -> total.request().equals(request.id()) && total.ofTheUk())
                .toList();
        Optional<Period> latest = uk.stream()
                .filter(total -> total.dimension() == Dimension.PLATFORM && total.base() != null)
                .map(Total::period)
                .max(Comparator.comparing(Period::end).thenComparing(Period::start, Comparator.reverseOrder()));
        return latest.flatMap(period ->
                of(uk.stream().filter(total -> total.period().equals(period)).toList(), names, edition, book));
    }

    private static Optional<PlatformChart> of(
            List<Total> totals, Names names, Edition edition, Contributions.Book book) {
        List<Total> known = totals.stream()
                .filter(total -> total.dimension() == Dimension.PLATFORM && Names.isSingle(total.category()))
                .sorted(Comparator.comparingLong((Total total) -> total.value().lower())
                        .reversed()
                        .thenComparing(Total::category))
                .toList();
        Optional<Total> all = totals.stream()
                .filter(total -> total.dimension() == Dimension.TOTAL)
                .findFirst();
        Range base = known.isEmpty() ? null : known.get(0).base();
        if (base == null || all.isEmpty()) {
            return Optional.empty();
        }
        Total top = known.get(0);
        Scale scale = new Scale(top.value().lower(), WIDTH);
        Coverage coverage = new Coverage(base, all.get().value());
        long offences = Math.max(base.lower(), all.get().value().lower());
        return Optional.of(new PlatformChart(
                title(known, names) + fewForces(top, edition),
                "The platform is known for %s of %s offences (%s). The shares below are of those alone."
                        .formatted(English.range(base), English.range(all.get().value()), coverage.percent()),
                English.range(base),
                English.range(coverage.unknown()),
                new Scale(offences, WIDTH).of(base.lower()),
                known.stream()
                        .limit(SHOWN)
                        .map(total -> new Bar(
                                names.category(Dimension.PLATFORM, total.category()),
                                English.range(total.value()),
                                total.share().percent(),
                                scale.of(total.value().lower())))
                        .toList(),
                ByForce.of(top, List.of(Dimension.PLATFORM), edition, book)));
    }

    /** Beside the title where too few forces told it to speak of all: {@code , in 5 of 45 forces}. */
    private static String fewForces(Total total, Edition edition) {
        return edition.figures().enough().are(total.forcesReporting(), total.forcesAsked())
                ? ""
                : ", in %d of %d forces".formatted(total.forcesReporting(), total.forcesAsked());
    }

    /** Who leads is said only when it is so whatever is withheld. */
    static String title(List<Total> known, Names names) {
        return Leader.of(known, Total::value)
                .map(leader -> {
                    Total first = leader.first();
                    String name = names.category(Dimension.PLATFORM, first.category());
                    String year = first.period().words();
                    String share = first.share().percent();
                    String least = "at least " + English.number(first.value().lower());
                    return leader.sure()
                            ? "%s leads with %s of the offences whose platform is known, %s"
                                    .formatted(name, share.isEmpty() ? least : share, year)
                            : "%s is named in %s of the offences whose platform is known, %s; none is sure to lead"
                                    .formatted(name, least, year);
                })
                .orElse("");
    }
}
