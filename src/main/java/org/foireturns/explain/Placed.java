package org.foireturns.explain;

import java.util.List;
import java.util.stream.Stream;
import org.foireturns.model.Cell;

/**
 * A value with the labels that govern it.
 *
 * @param heads over its column, outermost first
 * @param stubs on its row, outermost first
 * @param groups headings of the group that it stands in, outermost first
 */
public record Placed(Cell cell, List<Entry> heads, List<Entry> stubs, List<Entry> groups) {
    public Placed {
        heads = List.copyOf(heads);
        stubs = List.copyOf(stubs);
        groups = List.copyOf(groups);
    }

    /** All its labels, outermost first. */
    public Stream<Entry> entries() {
        return Stream.of(groups, heads, stubs).flatMap(List::stream);
    }
}
