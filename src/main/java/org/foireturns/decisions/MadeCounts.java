package org.foireturns.decisions;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.foireturns.model.Coordinates;
import org.foireturns.model.Count;
import org.foireturns.model.Observation;
import org.foireturns.model.Provenance;
import org.foireturns.model.Spot;

/**
 * Makes the counts of cells of which somebody decided what they hold.
 *
 * @param offence what a request asks about, by its id
 */
record MadeCounts(CountsBeside beside, UnaryOperator<String> offence) {

    /** A count of a cell that was counted otherwise. */
    Observation with(Observation counted, Count count, Decision decision) {
        return counted.with(count, told(counted.provenance(), decision));
    }

    /** A count in a cell that was rejected: it counts what the cells beside it count, of what its own labels say. */
    Optional<Observation> of(CellSeen cell, Count count, Decision decision) {
        Spot at = cell.spot();
        return beside.of(at.file(), at.sheet(), at.cells().first())
                .map(alike -> new Observation(
                        cell.request(),
                        cell.force(),
                        cell.period(),
                        new Coordinates(offence.apply(cell.request()), cell.cut(), alike.unit(), alike.role()),
                        count,
                        told(new Provenance(at.file(), alike.sha256(), at.sheet(), at.cells(), cell.text()), decision),
                        ""));
    }

    /**
     * The text of the cell with what was decided of it, so that nobody takes the number for one that is typed there.
     */
    private static Provenance told(Provenance at, Decision decision) {
        return new Provenance(at.file(), at.sha256(), at.sheet(), at.cells(), told(at.text(), decision));
    }

    /** A text with what was decided of it. */
    static String told(String text, Decision decision) {
        return (text + " [" + decision.becomes() + " by decision " + decision.id() + "]").strip();
    }
}
