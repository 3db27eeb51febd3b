package org.foireturns.pipeline;

import java.util.Map;
import java.util.stream.Collectors;
import org.foireturns.grammar.Axis;

/** How a question tells of meanings for which nobody speaks. */
final class Unwitnessed {
    private Unwitnessed() {}

    /** @param without the dimensions, each with the cells that are named for it; none where no cell is */
    static String words(Map<Axis, String> without) {
        return without.entrySet().stream()
                .map(each -> words(each.getKey(), each.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String words(Axis axis, String places) {
        String dimension = axis.id().replace('_', ' ');
        return places.isEmpty()
                ? "nothing says its " + dimension
                : places.replace(" ", " and ") + ", taken for its " + dimension
                        + ", stands neither beside it nor over it, or another such label stands between";
    }
}
