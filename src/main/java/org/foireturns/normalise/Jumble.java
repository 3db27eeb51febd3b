package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.foireturns.model.RawObservation;
import org.foireturns.model.ShownText;
import org.foireturns.model.finding.HeaderUnclear;

/** A block in which labels and numbers stand so mixed that it is no table. */
final class Jumble {
    /** Nobody puts more columns of labels before a number, or more heads over it. */
    private static final int MOST_LABELS = 24;

    private Jumble() {}

    /** All values rejected, for one reason; empty for a table. */
    static Optional<Normalised> in(Block.Table table, Scene scene) {
        int labels = table.values().stream()
                .mapToInt(value -> Math.max(value.rows().size(), value.columns().size()))
                .max()
                .orElse(0);
        if (labels <= MOST_LABELS) {
            return Optional.empty();
        }
        HeaderUnclear why = new HeaderUnclear(scene.place().at(table.range(), ""), labels);
        String message = why.message();
        String fix = why.fix();
        List<Outcome> rejected = new ArrayList<>();
        for (RawObservation value : table.values()) {
            Cell cell = value.value();
            Place place = scene.place().at(cell.address(), ShownText.of(cell.text()));
            rejected.add(
                    new Outcome.Rejected(place, List.of(new Outcome.Reason(why.code(), "", place, message, fix)), 1));
        }
        return Optional.of(new Normalised(List.of(), rejected, 0, List.of(why), BlockReadings.NONE));
    }
}
