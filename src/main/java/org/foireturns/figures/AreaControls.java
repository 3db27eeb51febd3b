package org.foireturns.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.foireturns.model.Dimension;
import org.foireturns.model.Forces;
import org.foireturns.model.Period;
import org.foireturns.reconcile.Control;
import org.foireturns.reconcile.TimeTiling;

/** Whether each area is what its parts come to: nations their forces, England its regions, the UK its nations. */
public final class AreaControls {
    private final Map<Controlled, Map<String, Total>> lines = new TreeMap<>();
    /** The numbers of a force by period, among lines that differ in nothing else. */
    private final Map<OfForce, Map<Period, Long>> ofForces = new HashMap<>();

    private AreaControls(List<Total> totals) {
        totals.forEach(total -> {
            lines.computeIfAbsent(Controlled.of(total), line -> new HashMap<>()).put(total.area(), total);
            ofForces.computeIfAbsent(OfForce.of(Controlled.of(total), total.area()), line -> new HashMap<>())
                    .put(total.period(), total.value().lower());
        });
    }

    /** One control for each request, period, dimension, category and way to part the area. */
    public static List<Control> of(List<Total> totals, Forces forces) {
        AreaControls controls = new AreaControls(totals);
        List<Control> all = new ArrayList<>();
        Set<String> uk = new HashSet<>(FigureArea.uk(forces).forces());
        Set<String> nations = nations(forces);
        Set<String> regions = FigureArea.regions(forces);
        controls.lines.forEach((line, areas) -> {
            if (line.dimension == Dimension.TOTAL) {
                compare(line, areas, FigureArea.UK, "forces", uk, force -> controls.ofForce(line, force), all);
            }
            ToLongFunction<String> own =
                    area -> areas.containsKey(area) ? areas.get(area).value().lower() : 0;
            compare(line, areas, FigureArea.UK, "nations", nations, own, all);
            compare(line, areas, "england", "regions", regions, own, all);
            compare(line, areas, "england-and-wales", "nations", Set.of("england", "wales"), own, all);
        });
        return List.copyOf(all);
    }

    private static Set<String> nations(Forces forces) {
        Set<String> ids = new HashSet<>();
        FigureArea.all(forces).stream()
                .filter(area -> area.type() == AreaType.NATION)
                .forEach(area -> ids.add(area.id()));
        return ids;
    }

    private static void compare(
            Controlled line,
            Map<String, Total> areas,
            String whole,
            String parts,
            Set<String> members,
            ToLongFunction<String> number,
            List<Control> all) {
        Total total = areas.get(whole);
        if (total != null) {
            long sum = members.stream().mapToLong(number).sum();
            all.add(new Control(
                    whole + " = sum of its " + parts,
                    line.words(),
                    total.value().lower(),
                    sum));
        }
    }

    /** A force's own number for a period, or what its numbers for shorter periods that fill it come to. */
    private long ofForce(Controlled line, String force) {
        Map<Period, Long> own = ofForces.getOrDefault(OfForce.of(line, force), Map.of());
        List<Period> filled = TimeTiling.years(line.period).stream()
                .flatMap(year -> TimeTiling.cover(year, own.keySet()).orElse(List.of()).stream())
                .toList();
        return filled.isEmpty()
                ? own.getOrDefault(line.period, 0L)
                : filled.stream().mapToLong(own::get).sum();
    }

    private record OfForce(String request, Dimension dimension, String category, String force) {
        static OfForce of(Controlled line, String force) {
            return new OfForce(line.request, line.dimension, line.category, force);
        }
    }

    private record Controlled(String request, Period period, Dimension dimension, String category, String words)
            implements Comparable<Controlled> {
        static Controlled of(Total total) {
            Period period = total.period();
            String days = period.start() + ".." + period.end();
            return new Controlled(
                    total.request(),
                    period,
                    total.dimension(),
                    total.category(),
                    String.join("/", total.request(), days, total.dimension().id(), total.category()));
        }

        @Override
        public int compareTo(Controlled other) {
            return words.compareTo(other.words);
        }
    }
}
