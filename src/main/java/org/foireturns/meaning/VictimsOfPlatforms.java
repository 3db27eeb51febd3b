package org.foireturns.meaning;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Unit;

/**
 * How many victims a platform has is no answer where its offences stand beside them: it is asked how often a platform
 * was used. "Method | Crimes | Victims".
 */
final class VictimsOfPlatforms {
    private VictimsOfPlatforms() {}

    /** The values of one table. */
    static List<Meant> leftOut(List<Meant> values) {
        Set<Map<Axis, Object>> offences = new HashSet<>();
        values.stream()
                .filter(value -> ofPlatform(value) && value.unit() != Unit.VICTIMS)
                .forEach(value -> offences.add(value.besidesOffence()));
        return values.stream()
                .map(value ->
                        ofPlatform(value) && value.unit() == Unit.VICTIMS && offences.contains(value.besidesOffence())
                                ? value.without(Subjects.VICTIMS_BESIDE)
                                : value)
                .toList();
    }

    private static boolean ofPlatform(Meant value) {
        return value.counted() && value.values().containsKey(Axis.PLATFORM);
    }
}
