package org.foireturns.pipeline;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;

/** How a question tells of meanings for which nobody speaks. */
final class Unwitnessed {
    private Unwitnessed() {}

    /**
     * Empty when each has somebody.
     *
     * @param without the dimensions, each with the cells that are named for it; none where no cell is
     * @param blank the dimensions whose label is blank, each with the cell that says it of a number next to it
     */
    static String words(Map<Axis, String> without, Map<Axis, String> blank) {
        return Stream.concat(
                        without.entrySet().stream().map(each -> refused(each.getKey(), each.getValue())),
                        blank.entrySet().stream()
                                .map(each -> "nothing says its " + name(each.getKey()) + ", as " + each.getValue()
                                        + " does for a number next to it"))
                .collect(Collectors.joining("; "));
    }

    private static String refused(Axis axis, String places) {
        return places.isEmpty()
                ? "nothing says its " + name(axis)
                : places.replace(" ", " and ") + ", taken for its " + name(axis)
                        + ", stands neither beside it nor over it, or another such label stands between";
    }

    private static String name(Axis axis) {
        return axis.id().replace('_', ' ');
    }
}
