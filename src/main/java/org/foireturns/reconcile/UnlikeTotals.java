package org.foireturns.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foireturns.model.Dimension;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Range;

/**
 * Finds the totals that are more than their parts with a number, while most totals of their table count a part that is
 * not held as 0. Each by itself could count what is not held; one formula for all of them could not.
 */
final class UnlikeTotals {
    private UnlikeTotals() {}

    /** Each such total with how many others of its table leave out what is not held. */
    static Map<TableTotals.Sum, Integer> among(List<TableTotals.Sum> sums) {
        Map<Table, List<TableTotals.Sum>> tables = sums.stream()
                .filter(UnlikeTotals::lacksAPart)
                .collect(Collectors.groupingBy(Table::of, LinkedHashMap::new, Collectors.toList()));
        return tables.values().stream()
                .flatMap(table -> unlike(table).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<TableTotals.Sum, Integer> unlike(List<TableTotals.Sum> table) {
        List<TableTotals.Sum> more = table.stream()
                .filter(sum -> Range.of(sum.total().count()).lower()
                        > Counts.sum(known(sum)).lower())
                .toList();
        int others = (int) table.stream()
                .filter(sum -> Range.of(sum.total().count()).equals(Counts.sum(known(sum))))
                .count();
        return others > more.size()
                ? more.stream().collect(Collectors.toMap(Function.identity(), sum -> others))
                : Map.of();
    }

    private static boolean lacksAPart(TableTotals.Sum sum) {
        return sum.whole()
                && sum.parts().stream().anyMatch(part -> part.count().held())
                && sum.parts().stream().anyMatch(part -> !part.count().held());
    }

    /** The parts that have a number. */
    static List<Observation> known(TableTotals.Sum sum) {
        return sum.parts().stream().filter(part -> part.count().held()).toList();
    }

    /** What totals of one row or column have in common. */
    private record Table(String file, String sheet, Period period, Set<Dimension> parts, boolean overTime) {
        static Table of(TableTotals.Sum sum) {
            Observation total = sum.total();
            return new Table(
                    total.provenance().file(),
                    total.provenance().sheet(),
                    total.period(),
                    sum.parts().get(0).cut().split(),
                    sum.overTime());
        }
    }
}
