package org.foireturns.report.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.foireturns.model.CellRange;
import org.foireturns.model.Outcome;
import org.foireturns.model.Provenance;
import org.foireturns.report.Edition;
import org.foireturns.report.Names;
import org.foireturns.report.OpenValue;

/** What became of each value cell, by its place. */
final class Outcomes {
    private final Map<Spot, CellCard> cards = new HashMap<>();

    static Outcomes of(Edition edition) {
        Names names = Names.of(edition);
        Outcomes outcomes = new Outcomes();
        edition.evidence()
                .observations()
                .forEach(cell -> outcomes.put(spot(cell.provenance()), CellCard.of(cell, names)));
        edition.evidence().answers().forEach(cell -> outcomes.put(spot(cell.provenance()), CellCard.of(cell, names)));
        edition.evidence().rejected().stream()
                .map(Outcome.Rejected::reasons)
                .forEach(reasons -> reasons.stream()
                        .filter(reason -> !reason.place().cell().isEmpty())
                        .forEach(reason -> outcomes.put(
                                new Spot(
                                        reason.place().file(),
                                        reason.place().sheet(),
                                        CellRange.parse(reason.place().cell())),
                                CellCard.of(reason))));
        OpenValue.of(edition)
                .forEach(open -> outcomes.cards.computeIfPresent(
                        spot(open.observation().provenance()), (spot, card) -> card.asked(open, names)));
        return outcomes;
    }

    Optional<CellCard> at(Spot spot) {
        return Optional.ofNullable(cards.get(spot));
    }

    /** A cell that says several things keeps them all. */
    private void put(Spot spot, CellCard card) {
        cards.merge(spot, card, (one, other) -> new CellCard(one.style(), one.meaning() + "; also " + other.meaning()));
    }

    private static Spot spot(Provenance from) {
        return new Spot(from.file(), from.sheet(), from.cells());
    }

    /** Where a cell stands. */
    record Spot(String file, String sheet, CellRange cells) {}
}
