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
    private static final String NATION = "nation";

    private final Map<Line, Map<String, Total>> lines = new TreeMap<>();

    private AreaControls(List<Total> totals) {
        totals.forEach(total ->
                lines.computeIfAbsent(Line.of(total), line -> new HashMap<>()).put(total.area(), total));
    }

    /** One control for each request, period, dimension, category and way to part the area. */
    public static List<Control> of(List<Total> totals, Forces forces) {
        AreaControls controls = new AreaControls(totals);
        List<Control> all = new ArrayList<>();
        Set<String> uk = new HashSet<>(Area.uk(forces).forces());
        controls.lines.forEach((line, areas) -> {
            if (line.dimension == Dimension.TOTAL) {
                compare(line, areas, Area.UK, "forces", uk, force -> controls.ofForce(line, force), all);
            }
            ToLongFunction<String> own =
                    area -> areas.containsKey(area) ? areas.get(area).value().lower() : 0;
            compare(line, areas, Area.UK, "nations", ids(forces, NATION), own, all);
            compare(line, areas, "england", "regions", Area.regions(forces), own, all);
            compare(line, areas, "england-and-wales", "nations", Set.of("england", "wales"), own, all);
        });
        return List.copyOf(all);
    }

    private static Set<String> ids(Forces forces, String type) {
        Set<String> ids = new HashSet<>();
        Area.all(forces).stream().filter(area -> area.type().equals(type)).forEach(area -> ids.add(area.id()));
        return ids;
    }

    private static void compare(
            Line line,
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
    private long ofForce(Line line, String force) {
        Map<Period, Long> own = new HashMap<>();
        lines.forEach((other, areas) -> {
            Total total = areas.get(force);
            if (total != null && other.alike(line)) {
                own.put(other.period, total.value().lower());
            }
        });
        List<Period> filled = TimeTiling.years(line.period).stream()
                .flatMap(year -> TimeTiling.cover(year, own.keySet()).orElse(List.of()).stream())
                .toList();
        return filled.isEmpty()
                ? own.getOrDefault(line.period, 0L)
                : filled.stream().mapToLong(own::get).sum();
    }

    private record Line(String request, Period period, Dimension dimension, String category)
            implements Comparable<Line> {
        static Line of(Total total) {
            return new Line(total.request(), total.period(), total.dimension(), total.category());
        }

        boolean alike(Line other) {
            return request.equals(other.request) && dimension == other.dimension && category.equals(other.category);
        }

        String words() {
            return String.join("/", request, period.start() + ".." + period.end(), dimension.id(), category);
        }

        @Override
        public int compareTo(Line other) {
            return words().compareTo(other.words());
        }
    }
}
