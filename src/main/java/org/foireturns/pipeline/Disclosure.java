package org.foireturns.pipeline;

import java.util.List;
import java.util.stream.Stream;
import org.foireturns.model.Place;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.HiddenRowsCols;
import org.foireturns.model.finding.HiddenSheet;
import org.foireturns.read.screen.Check;
import org.foireturns.read.screen.Sighting;

/** What the screen saw, as findings. */
final class Disclosure {
    private Disclosure() {}

    /** One finding for each kind of thing that was seen. */
    static List<Finding> findings(ReturnFile file, Place place, List<Sighting> sightings) {
        List<Sighting> sheets = sightings.stream()
                .filter(sighting -> sighting.check() == Check.HIDDEN_SHEET)
                .toList();
        int cells = sheets.stream().mapToInt(Sighting::count).sum();
        Stream<Finding> hidden = sheets.isEmpty()
                ? Stream.empty()
                : Stream.of(new HiddenSheet(place, file.baseName(), sheets.size(), cells));
        Stream<Finding> lines = sightings.stream()
                .filter(sighting -> sighting.check() == Check.HIDDEN_ROWS_COLS)
                .map(sighting -> new HiddenRowsCols(place.onSheet(sighting.sheet()), sighting.count()));
        return Stream.concat(hidden, lines).toList();
    }
}
