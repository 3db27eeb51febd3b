package org.foireturns.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.foireturns.model.Period;

/** How a span of time is put together from periods that lie end to end, the longest first. */
public final class TimeTiling {
    private static final Comparator<Period> LONGEST_FIRST =
            Comparator.comparingLong(Period::days).reversed();
    private static final long YEAR = 12;

    private TimeTiling() {}

    /**
     * Cuts a span into years, and what is left of it at either end: calendar years when it begins on 1 January and ends
     * on 31 December, else financial years. A span within one year is not cut.
     */
    public static List<Period> years(Period span) {
        boolean calendar =
                span.start().getDayOfYear() == 1 && span.end().plusDays(1).getDayOfYear() == 1;
        int firstMonth = calendar ? 1 : 4;
        if (ChronoUnit.MONTHS.between(span.start(), span.end().plusDays(1)) <= YEAR) {
            return List.of(span);
        }
        List<Period> years = new ArrayList<>();
        LocalDate start = span.start();
        while (!start.isAfter(span.end())) {
            LocalDate turn = LocalDate.of(start.getYear(), firstMonth, 1);
            LocalDate next = turn.isAfter(start) ? turn : turn.plusYears(1);
            LocalDate end = next.minusDays(1).isAfter(span.end()) ? span.end() : next.minusDays(1);
            years.add(new Period(start, end));
            start = end.plusDays(1);
        }
        return List.copyOf(years);
    }

    /** The periods on file that fill a span without gap or overlap; empty when there is a gap. */
    public static Optional<List<Period>> cover(Period span, Collection<Period> onFile) {
        if (onFile.contains(span)) {
            return Optional.of(List.of(span));
        }
        List<Period> inside = onFile.stream()
                .filter(span::contains)
                .distinct()
                .sorted(LONGEST_FIRST)
                .toList();
        return from(span.start(), span.end(), inside);
    }

    /** The longest periods on file that do not overlap, ascending; there may be gaps between them. */
    static List<Period> longest(Collection<Period> onFile) {
        List<Period> chosen = new ArrayList<>();
        onFile.stream()
                .sorted(Comparator.comparingLong(Period::days).reversed().thenComparing(Comparator.naturalOrder()))
                .filter(period -> chosen.stream().noneMatch(period::overlaps))
                .forEach(chosen::add);
        chosen.sort(Comparator.naturalOrder());
        return List.copyOf(chosen);
    }

    private static Optional<List<Period>> from(LocalDate start, LocalDate end, List<Period> inside) {
        if (start.isAfter(end)) {
            return Optional.of(List.of());
        }
        for (Period first : inside) {
            if (first.start().equals(start)) {
                Optional<List<Period>> rest = from(first.end().plusDays(1), end, inside);
                if (rest.isPresent()) {
                    List<Period> tiles = new ArrayList<>();
                    tiles.add(first);
                    tiles.addAll(rest.get());
                    return Optional.of(List.copyOf(tiles));
                }
            }
        }
        return Optional.empty();
    }
}
