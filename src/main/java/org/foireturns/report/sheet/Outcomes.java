package org.foireturns.report.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.foireturns.model.Outcome;
import org.foireturns.model.Spot;
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
                .forEach(cell -> outcomes.put(cell.provenance().spot(), CellCard.of(cell, names)));
        edition.evidence()
                .answers()
                .forEach(cell -> outcomes.put(cell.provenance().spot(), CellCard.of(cell, names)));
        edition.evidence().rejected().stream()
                .map(Outcome.Rejected::reasons)
                .forEach(reasons -> reasons.stream()
                        .forEach(reason ->
                                reason.place().spot().ifPresent(spot -> outcomes.put(spot, CellCard.of(reason)))));
        OpenValue.of(edition)
                .forEach(open -> outcomes.cards.computeIfPresent(
                        open.observation().provenance().spot(), (spot, card) -> card.asked(open, names)));
        return outcomes;
    }

    Optional<CellCard> at(Spot spot) {
        return Optional.ofNullable(cards.get(spot));
    }

    /** A cell that says several things keeps them all. */
    private void put(Spot spot, CellCard card) {
        cards.merge(spot, card, (one, other) -> new CellCard(one.style(), one.meaning() + "; also " + other.meaning()));
    }
}
