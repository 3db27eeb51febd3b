package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.model.Block;
import org.foireturns.model.Period;
import org.foireturns.model.RawObservation;
import org.foireturns.normalise.LabelMeaning.OfPeriod;
import org.foireturns.normalise.LabelMeaning.OfYearPart;

/**
 * The years, written alone, that are plainly calendar years: each value under them has a month of its own, and the
 * months run from January on. Where January follows December under one year, the year may be a financial one.
 */
final class YearsOfMonths {
    private final Map<Period, List<Integer>> months = new HashMap<>();
    private final Set<Period> unclear = new HashSet<>();

    private YearsOfMonths() {}

    static Set<Period> in(Block.Table table, Meanings meanings) {
        YearsOfMonths years = new YearsOfMonths();
        table.values().forEach(value -> years.add(value, meanings));
        Set<Period> clear = new HashSet<>(years.months.keySet());
        clear.removeAll(years.unclear);
        clear.removeIf(year -> !ascending(years.months.getOrDefault(year, List.of())));
        return clear;
    }

    private void add(RawObservation value, Meanings meanings) {
        List<LabelMeaning> said = Stream.concat(value.columns().stream(), value.rows().stream())
                .flatMap(label -> meanings.of(label).each())
                .toList();
        List<Integer> single = said.stream()
                .filter(OfYearPart.class::isInstance)
                .map(meaning -> ((OfYearPart) meaning).part())
                .filter(part -> part.months() == 1)
                .map(YearPart::first)
                .toList();
        said.stream()
                .filter(meaning -> meaning instanceof OfPeriod period && period.lone())
                .map(meaning -> ((OfPeriod) meaning).period())
                .forEach(year -> add(year, single));
    }

    private void add(Period year, List<Integer> single) {
        if (single.isEmpty()) {
            unclear.add(year);
            return;
        }
        List<Integer> known = months.computeIfAbsent(year, none -> new ArrayList<>());
        single.stream().filter(month -> !known.contains(month)).forEach(known::add);
    }

    private static boolean ascending(List<Integer> months) {
        return months.equals(months.stream().sorted().toList());
    }
}
