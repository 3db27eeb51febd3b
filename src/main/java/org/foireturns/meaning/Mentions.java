package org.foireturns.meaning;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Unit;

/** How often platforms are named altogether is no answer in a table that also tells the offences altogether. */
final class Mentions {
    private Mentions() {}

    static List<Meant> leftOut(List<Meant> values) {
        Set<Map<Axis, Object>> offences = new HashSet<>();
        values.stream()
                .filter(value -> altogether(value) && value.unit() == Unit.OFFENCES)
                .forEach(value -> offences.add(value.values()));
        return values.stream()
                .map(value -> altogether(value) && value.unit() == Unit.MENTIONS && offences.contains(value.values())
                        ? value.without(Subjects.MENTIONS)
                        : value)
                .toList();
    }

    private static boolean altogether(Meant value) {
        return value.counted() && !value.values().containsKey(Axis.PLATFORM);
    }
}
