package org.foireturns.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foireturns.model.CellRange;
import org.foireturns.model.Cut;
import org.foireturns.model.Gap;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Spot;

/** One value cell as the officer sees it: what stands in it, and what its labels say that it counts. */
record CellSeen(String request, String force, Spot spot, String text, Period period, Cut cut) {

    /** A cell that was counted; none for the rows of a list. */
    static Optional<CellSeen> of(Observation seen) {
        CellRange cells = seen.provenance().cells();
        return cells.single()
                ? Optional.of(new CellSeen(
                        seen.request(),
                        seen.force(),
                        seen.provenance().spot(),
                        seen.provenance().text(),
                        seen.period(),
                        seen.cut()))
                : Optional.empty();
    }

    /** A cell that was rejected; none where its labels do not say all of what it counts. */
    static Optional<CellSeen> of(Outcome.Rejected rejected) {
        Gap gap = rejected.gap();
        Place place = rejected.place();
        String force = place.force();
        if (gap == null || !gap.named() || rejected.cells() != 1 || force == null) {
            return Optional.empty();
        }
        return place.spot()
                .filter(spot -> spot.cells().single())
                .map(spot -> new CellSeen(
                        Place.printed(place.request()), force, spot, place.text(), gap.period(), gap.cut()));
    }

    /** What a decision about it expects: {@code 2024/25, female, 12-15: *}. It never begins with a sign. */
    String words() {
        return meaning() + text;
    }

    /** What it counts, by its labels: {@code 2024/25, female, 12-15: }. */
    String meaning() {
        List<String> parts = new ArrayList<>(List.of(period.words()));
        cut.split().forEach(dimension -> parts.add(cut.category(dimension)));

        return String.join(", ", parts) + ": ";
    }

    /** As the column {@code where} has it. */
    String where() {
        return spot.sheet() + "!" + spot.cells();
    }

    Place place() {
        return new Place(request, force, spot.file(), spot.sheet(), spot.cells(), text);
    }

    boolean isIn(String file) {
        return spot.file().equals(file);
    }

    boolean isOf(Decision decision) {
        return request.equals(decision.request()) && force.equals(decision.force());
    }
}
