package org.foireturns.figures;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Observation;
import org.foireturns.model.Provenance;
import org.foireturns.model.Range;

/** A cell of a force that went into a figure, and what it is to it: {@code value}, {@code base} or {@code baseline}. */
record Source(String role, String force, Provenance place, Range number) {
    static final String VALUE = "value";
    static final String BASE = "base";
    static final String BASELINE = "baseline";

    static List<Source> of(String role, List<Observation> cells) {
        return cells.stream()
                .map(cell -> new Source(role, cell.force(), cell.provenance(), Range.of(cell.count())))
                .toList();
    }

    static List<Source> both(List<Source> some, List<Source> others) {
        List<Source> all = new ArrayList<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }
}
