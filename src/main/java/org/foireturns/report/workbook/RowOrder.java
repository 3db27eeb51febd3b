package org.foireturns.report.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foireturns.figures.Total;
import org.foireturns.model.Dimension;
import org.foireturns.model.Request;
import org.foireturns.model.VictimAge;
import org.foireturns.reconcile.Standing;
import org.foireturns.report.Edition;
import org.foireturns.report.Names;

/**
 * The order of rows: one offence after the other, the latest request first, the whole country before its parts, large
 * numbers before small.
 */
final class RowOrder {
    private static final List<String> AREAS =
            List.of("uk", "england-and-wales", "england", "wales", "scotland", "northern-ireland");

    /** How the category of several platforms together begins; it comes after all that it is made of. */
    private static final String GROUP = "group:";

    private RowOrder() {}

    /** Ids of the requests. */
    static List<String> latestFirst(Edition edition) {
        return edition.latestFirst().stream().map(Request::id).toList();
    }

    /** The plain name of the offence of each request. */
    static Map<String, String> offences(Edition edition) {
        return edition.requests().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Request::id, request -> edition.registers().offences().name(request.offence())));
    }

    /** What each request is called: its title, or the name of its folder where nobody gave it one. */
    static Map<String, String> titles(Edition edition) {
        return edition.requests().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Request::id, request -> request.described() ? request.title() : request.id()));
    }

    static boolean isArea(Total total) {
        return AREAS.contains(total.area());
    }

    static Comparator<Total> ofTotals(Edition edition) {
        List<String> requests = latestFirst(edition);
        Names names = Names.of(edition);
        return Comparator.comparingInt((Total total) -> requests.indexOf(total.request()))
                .thenComparingInt(total -> isArea(total) ? AREAS.indexOf(total.area()) : AREAS.size())
                .thenComparing(total -> names.area(total.area()))
                .thenComparing(Total::period)
                .thenComparing(total -> total.category().equals(Standing.UNKNOWN))
                .thenComparing(total ->
                        total.dimension() == Dimension.VICTIM_AGE ? new VictimAge(total.category()) : VictimAge.ALL)
                .thenComparing(total -> total.category().startsWith(GROUP))
                .thenComparing(total -> -total.value().lower())
                .thenComparing(Total::category);
    }
}
