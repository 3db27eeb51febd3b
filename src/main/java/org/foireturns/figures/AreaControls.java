package org.foireturns.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.foireturns.model.Dimension;
import org.foireturns.model.Forces;
import org.foireturns.reconcile.Control;

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
                compare(line, areas, Area.UK, "forces", uk, all);
            }
            compare(line, areas, Area.UK, "nations", ids(forces, NATION), all);
            compare(line, areas, "england", "regions", Area.regions(forces), all);
            compare(line, areas, "england-and-wales", "nations", Set.of("england", "wales"), all);
        });
        return List.copyOf(all);
    }

    private static Set<String> ids(Forces forces, String type) {
        Set<String> ids = new HashSet<>();
        Area.all(forces).stream().filter(area -> area.type().equals(type)).forEach(area -> ids.add(area.id()));
        return ids;
    }

    private static void compare(
            Line line, Map<String, Total> areas, String whole, String parts, Set<String> members, List<Control> all) {
        Total total = areas.get(whole);
        if (total == null) {
            return;
        }
        long sum = 0;
        for (String member : members) {
            Total part = areas.get(member);
            sum += part == null ? 0 : part.value().lower();
        }
        all.add(new Control(
                whole + " = sum of its " + parts, line.words(), total.value().lower(), sum));
    }

    private record Line(String request, String period, Dimension dimension, String category)
            implements Comparable<Line> {
        static Line of(Total total) {
            return new Line(
                    total.request(),
                    total.period().start() + ".." + total.period().end(),
                    total.dimension(),
                    total.category());
        }

        String words() {
            return String.join("/", request, period, dimension.id(), category);
        }

        @Override
        public int compareTo(Line other) {
            return words().compareTo(other.words());
        }
    }
}
