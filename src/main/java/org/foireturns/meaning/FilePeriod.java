package org.foireturns.meaning;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Readings;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/** The one year that all texts of a file speak of, for tables of which neither labels nor titles say a period. */
final class FilePeriod {

    private FilePeriod() {}

    /**
     * @param asked the periods that the request asks about: the only one holds where the file speaks of none
     * @param texts titles, notes and labels of all sheets, their names and the name of the file
     */
    static @Nullable Found of(Stream<String> texts, Grammar grammar, List<Period> asked) {
        Set<Period> years = new TreeSet<>();
        Set<Period> months = new TreeSet<>();
        AtomicBoolean severalInOne = new AtomicBoolean();
        texts.distinct().forEach(text -> {
            Readings readings = grammar.readings(text);
            if (!readings.all().allMatch(reading -> reading.says(Fact.OfPeriod.class))) {
                // "16/17" among ages is no year of the file.
                return;
            }
            List<Period> periods = readings.best()
                    .all(Fact.OfPeriod.class)
                    .map(Fact.OfPeriod::period)
                    .distinct()
                    .toList();
            periods.forEach(period -> (period.nearlyLastsAYear() ? years : months).add(period));
            severalInOne.compareAndSet(false, periods.size() > 1);
        });
        Period tiled = years.isEmpty() && !severalInOne.get() ? Tiling.of(months) : null;
        if (tiled != null && tiled.nearlyLastsAYear() && !tiled.longerThanAYear()) {
            return new Found(tiled, "file");
        }
        if (years.isEmpty() && months.isEmpty() && asked.size() == 1) {
            return new Found(asked.get(0), "request");
        }
        return years.size() == 1 ? new Found(years.iterator().next(), "file") : null;
    }
}
