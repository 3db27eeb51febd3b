package org.foireturns.normalise;

import java.util.Collection;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;

/** The smallest rectangle around some cells. */
final class Extent {
    private Extent() {}

    /**
     * Measures.
     *
     * @throws java.util.NoSuchElementException if there is no cell
     */
    static CellRange of(Collection<Address> cells) {
        return CellRange.of(
                cells.stream().mapToInt(Address::row).min().orElseThrow(),
                cells.stream().mapToInt(Address::column).min().orElseThrow(),
                cells.stream().mapToInt(Address::row).max().orElseThrow(),
                cells.stream().mapToInt(Address::column).max().orElseThrow());
    }
}
